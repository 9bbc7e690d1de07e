package dev.rollcall.export.html.internal.page;

import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.fragment.CallView;
import dev.rollcall.export.html.internal.fragment.CallView.LineKind;
import dev.rollcall.export.html.internal.fragment.Picture;
import dev.rollcall.export.html.internal.fragment.Pictures;
import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.Json;
import dev.rollcall.export.html.internal.markup.LanguageTag;
import dev.rollcall.export.html.internal.markup.UrlSpelling;
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

  /**
   * Prepares to write.
   *
   * @param fileName the document's own file name, for its canonical address
   */
  PageWriter(CallView view, HtmlOptions options, String fileName) {
    this.view = view;
    this.options = options;
    this.fileName = UrlSpelling.fileName(fileName);
  }

  /**
   * Returns the page.
   *
   * @param fragment the article
   * @param styles the whole style sheet, or empty for a link to the file beside the page
   */
  String write(String fragment, Optional<String> styles) {
    return new PageFrame(options, fileName, title(), view.language(), view.id())
        .write(styles, this::head, html -> html.markup(fragment));
  }

  private void head(HtmlWriter html) {
    description().ifPresent(text -> PageFrame.meta(html, Attribute.NAME, "description", text));
    property(html, "type", "article");
    view.series().ifPresent(series -> property(html, "site_name", series));
    property(html, "title", title());
    description().ifPresent(text -> property(html, "description", text));
    view.language()
        .filter(LanguageTag::namesRegion)
        .ifPresent(tag -> property(html, "locale", tag.replace('-', '_')));
    address().ifPresent(url -> property(html, "url", url.value()));
    pictureAddress().ifPresent(url -> property(html, "image", url.value()));
    view.date()
        .ifPresent(
            date ->
                PageFrame.meta(
                    html, Attribute.PROPERTY, "article:published_time", date.toString()));
    view.tags().forEach(tag -> PageFrame.meta(html, Attribute.PROPERTY, "article:tag", tag));
    PageFrame.meta(
        html,
        Attribute.NAME,
        "twitter:card",
        pictureAddress().isPresent() ? "summary_large_image" : "summary");
    html.markup(
        "<script type=\"application/ld+json\">\n" + Json.inScript(linkedData()) + "\n</script>\n");
  }

  /** A property of the Open Graph protocol. */
  private static void property(HtmlWriter html, String name, String content) {
    PageFrame.meta(html, Attribute.PROPERTY, "og:" + name, content);
  }

  private String title() {
    return view.date().map(date -> view.title() + " " + date).orElse(view.title());
  }

  private Optional<String> description() {
    return view.lines().stream()
        .filter(line -> line.kind() == LineKind.TAGLINE || line.kind() == LineKind.OCCASION)
        .map(line -> TextContent.name(line.content()))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private Optional<SafeUrl> address() {
    return PageFrame.address(options, fileName);
  }

  private Optional<SafeUrl> pictureAddress() {
    return view.banner()
        .filter(Picture.Shown.class::isInstance)
        .map(picture -> ((Picture.Shown) picture).largest().address())
        .filter(path -> path.startsWith(Pictures.FOLDER))
        .flatMap(path -> PageFrame.address(options, path));
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
