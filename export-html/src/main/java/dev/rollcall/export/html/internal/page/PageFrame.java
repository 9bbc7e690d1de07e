package dev.rollcall.export.html.internal.page;

import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.fragment.Labels;
import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.LanguageTag;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.export.html.internal.site.PromisesPage;
import dev.rollcall.export.text.TextDirection;
import dev.rollcall.model.text.SafeUrl;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What every page has around its content: the head, the way past the navigation, and, where there
 * is an index, the way to it.
 *
 * @param fileName the page's own file name, for its canonical address
 * @param title what the window is called
 * @param language the language of the text, where known
 * @param mainId the id of the element that holds the content
 */
public record PageFrame(
    HtmlOptions options, String fileName, String title, Optional<String> language, String mainId) {

  /**
   * Returns the page.
   *
   * @param styles the whole style sheet, or empty for a link to the file beside the page
   * @param head writes what only this page has in its head
   * @param main writes the content
   */
  public String write(
      Optional<String> styles, Consumer<HtmlWriter> head, Consumer<HtmlWriter> main) {
    HtmlWriter html = new HtmlWriter();
    String tag = language.or(() -> LanguageTag.of(options.language())).orElse("en");
    html.markup("<!DOCTYPE html>\n");
    html.start(Tag.HTML, "rc-page").attribute(Attribute.LANG, tag);
    if (TextDirection.ofLanguage(tag) == TextDirection.RIGHT_TO_LEFT) {
      html.attribute(Attribute.DIR, TextDirection.RIGHT_TO_LEFT.code());
    }
    html.start(Tag.HEAD);
    html.start(Tag.META).attribute(Attribute.CHARSET, "utf-8").end();
    meta(html, Attribute.NAME, "viewport", "width=device-width, initial-scale=1");
    meta(html, Attribute.NAME, "color-scheme", "light dark");
    html.start(Tag.TITLE).rawText(title).end();
    meta(html, Attribute.NAME, "generator", "rollcall");
    address(options, fileName)
        .ifPresent(
            url -> html.start(Tag.LINK).attribute(Attribute.REL, "canonical").href(url).end());
    feed(html);
    head.accept(html);
    styles.ifPresentOrElse(css -> html.markup("<style>\n" + css + "</style>\n"), () -> sheet(html));
    html.end();
    body(html, main);
    return html.end().result();
  }

  /** The address of a file where pages are published; empty where that is not known. */
  public static Optional<SafeUrl> address(HtmlOptions options, String fileName) {
    return options
        .baseUrl()
        .map(base -> base.value().endsWith("/") ? base.value() : base.value() + "/")
        .flatMap(base -> SafeUrl.parse(base + fileName));
  }

  /** Writes a {@code meta} element. */
  public static void meta(HtmlWriter html, Attribute kind, String name, String content) {
    html.start(Tag.META).attribute(kind, name).attribute(Attribute.CONTENT, content).end();
  }

  private static void sheet(HtmlWriter html) {
    html.start(Tag.LINK)
        .attribute(Attribute.REL, "stylesheet")
        .attribute(Attribute.HREF, StyleSheet.FILE)
        .end();
  }

  private void feed(HtmlWriter html) {
    options
        .feedUrl()
        .or(() -> Optional.of(SafeUrl.of(SiteFiles.FEED)).filter(own -> options.index()))
        .ifPresent(
            feed ->
                html.start(Tag.LINK)
                    .attribute(Attribute.REL, "alternate")
                    .attribute(Attribute.TYPE, SiteFiles.FEED_MEDIA_TYPE)
                    .attribute(Attribute.TITLE, SiteLabels.in(language).feed())
                    .href(feed)
                    .end());
  }

  private void body(HtmlWriter html, Consumer<HtmlWriter> main) {
    html.start(Tag.BODY)
        .start(Tag.DIV, "rc-skip")
        .start(Tag.A)
        .attribute(Attribute.HREF, "#" + mainId)
        .text(Labels.in(language).skip())
        .end()
        .end();
    if (options.index()) {
      navigation(html);
    }
    html.start(Tag.MAIN, "rc-main");
    main.accept(html);
    html.end().end();
  }

  private void navigation(HtmlWriter html) {
    SiteLabels labels = SiteLabels.in(language);
    html.start(Tag.NAV, "rc-site").attribute(Attribute.ARIA_LABEL, labels.site()).start(Tag.UL);
    entry(html, SiteFiles.INDEX, labels.allCalls());
    entry(html, PromisesPage.ACTIONS, labels.actions());
    entry(html, PromisesPage.DECISIONS, labels.decisions());
    entry(html, SiteFiles.SEARCH, labels.search());
    entry(html, SiteFiles.FEED, labels.feed());
    html.end().end();
  }

  private void entry(HtmlWriter html, String file, String name) {
    html.start(Tag.LI).start(Tag.A);
    if (file.equals(fileName)) {
      html.attribute(Attribute.ARIA_CURRENT, "page");
    }
    html.attribute(Attribute.HREF, file).text(name).end().end();
  }
}
