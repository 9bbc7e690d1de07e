package dev.rollcall.export.html.internal;

import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.CallView.LineKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.TextContent;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes a complete document around a fragment. */
final class PageWriter {

  private final CallView view;
  private final HtmlOptions options;
  private final String fileName;
  private final Labels labels;
  private final HtmlWriter html = new HtmlWriter();

  /**
   * Prepares to write.
   *
   * @param fileName the document's own file name, for its canonical address
   */
  PageWriter(CallView view, HtmlOptions options, String fileName) {
    this.view = view;
    this.options = options;
    this.fileName = fileName;
    labels = Labels.in(view.language());
  }

  /**
   * Returns the page.
   *
   * @param fragment the article
   * @param styles the whole style sheet, or empty for a link to the file beside the page
   */
  String write(String fragment, Optional<String> styles) {
    String language = view.language().or(() -> LanguageTag.of(options.language())).orElse("en");
    html.markup("<!DOCTYPE html>\n");
    html.start(Tag.HTML, "rc-page").attribute(Attribute.LANG, language);
    if (Direction.ofLanguage(language) == Direction.RIGHT_TO_LEFT) {
      html.attribute(Attribute.DIR, Direction.RIGHT_TO_LEFT.attribute());
    }
    head(styles);
    html.start(Tag.BODY)
        .start(Tag.DIV, "rc-skip")
        .start(Tag.A)
        .attribute(Attribute.HREF, "#" + view.id())
        .text(labels.skip())
        .end()
        .end();
    html.start(Tag.MAIN, "rc-main").markup(fragment).end();
    return html.end().end().result();
  }

  private void head(Optional<String> styles) {
    html.start(Tag.HEAD);
    html.start(Tag.META).attribute(Attribute.CHARSET, "utf-8").end();
    meta(Attribute.NAME, "viewport", "width=device-width, initial-scale=1");
    meta(Attribute.NAME, "color-scheme", "light dark");
    html.start(Tag.TITLE).rawText(title()).end();
    description().ifPresent(text -> meta(Attribute.NAME, "description", text));
    meta(Attribute.NAME, "generator", "rollcall");
    address().ifPresent(url -> link("canonical", url));
    options.feedUrl().ifPresent(this::feed);
    meta(Attribute.PROPERTY, "og:type", "article");
    view.series().ifPresent(series -> meta(Attribute.PROPERTY, "og:site_name", series));
    view.language()
        .filter(LanguageTag::namesRegion)
        .ifPresent(tag -> meta(Attribute.PROPERTY, "og:locale", tag.replace('-', '_')));
    meta(Attribute.PROPERTY, "og:title", title());
    description().ifPresent(text -> meta(Attribute.PROPERTY, "og:description", text));
    address().ifPresent(url -> meta(Attribute.PROPERTY, "og:url", url.value()));
    pictureAddress().ifPresent(url -> meta(Attribute.PROPERTY, "og:image", url.value()));
    view.date()
        .ifPresent(date -> meta(Attribute.PROPERTY, "article:published_time", date.toString()));
    view.tags().forEach(tag -> meta(Attribute.PROPERTY, "article:tag", tag));
    meta(
        Attribute.NAME,
        "twitter:card",
        pictureAddress().isPresent() ? "summary_large_image" : "summary");
    styles.ifPresentOrElse(
        css -> html.markup("<style>\n" + css + "</style>\n"),
        () ->
            html.start(Tag.LINK)
                .attribute(Attribute.REL, "stylesheet")
                .attribute(Attribute.HREF, StyleSheet.FILE)
                .end());
    html.markup(
        "<script type=\"application/ld+json\">\n" + Json.inScript(linkedData()) + "\n</script>\n");
    html.end();
  }

  private String title() {
    return view.date().map(date -> view.title() + " " + date).orElse(view.title());
  }

  private Optional<String> description() {
    return view.lines().stream()
        .filter(line -> line.kind() == LineKind.TAGLINE || line.kind() == LineKind.OCCASION)
        .map(line -> TextContent.of(line.content()))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private void meta(Attribute kind, String name, String content) {
    html.start(Tag.META).attribute(kind, name).attribute(Attribute.CONTENT, content).end();
  }

  private void link(String relation, SafeUrl target) {
    html.start(Tag.LINK).attribute(Attribute.REL, relation).href(target).end();
  }

  private void feed(SafeUrl feed) {
    html.start(Tag.LINK)
        .attribute(Attribute.REL, "alternate")
        .attribute(Attribute.TYPE, "application/atom+xml")
        .attribute(Attribute.TITLE, view.title())
        .href(feed)
        .end();
  }

  private Optional<SafeUrl> address() {
    return below(fileName);
  }

  private Optional<SafeUrl> pictureAddress() {
    return view.banner()
        .filter(Picture.Shown.class::isInstance)
        .map(picture -> ((Picture.Shown) picture).largest().address())
        .filter(path -> path.startsWith(Pictures.FOLDER))
        .flatMap(this::below);
  }

  private Optional<SafeUrl> below(String path) {
    return options
        .baseUrl()
        .map(base -> base.value().endsWith("/") ? base.value() : base.value() + "/")
        .flatMap(base -> SafeUrl.parse(base + path));
  }

  private static Map<String, Object> person(Person person) {
    Map<String, Object> linked = new TreeMap<>();
    linked.put("@type", "Person");
    linked.put("name", person.displayName());
    person
        .url()
        .filter(SafeUrl::isExternal)
        .ifPresent(url -> linked.put("url", UrlSpelling.valid(url.value())));
    return linked;
  }

  private Map<String, Object> linkedData() {
    Map<String, Object> event = new TreeMap<>();
    event.put("@context", "https://schema.org");
    event.put("@type", "Event");
    event.put("name", view.title());
    view.date().ifPresent(date -> event.put("startDate", date.toString()));
    description().ifPresent(text -> event.put("description", text));
    address().ifPresent(url -> event.put("url", url.value()));
    pictureAddress().ifPresent(url -> event.put("image", url.value()));
    view.language().ifPresent(language -> event.put("inLanguage", language));
    view.series()
        .ifPresent(
            series ->
                event.put(
                    "superEvent", new TreeMap<>(Map.of("@type", "EventSeries", "name", series))));
    if (!view.presenters().isEmpty()) {
      event.put("performer", view.presenters().stream().map(PageWriter::person).toList());
    }
    if (!view.tags().isEmpty()) {
      event.put("keywords", view.tags());
    }
    if (!view.sections().isEmpty()) {
      event.put("about", view.sections().stream().map(CallView.Section::name).toList());
    }
    return event;
  }
}
