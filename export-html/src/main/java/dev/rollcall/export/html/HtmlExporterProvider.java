package dev.rollcall.export.html;

import dev.rollcall.export.Exporter;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.Format;
import dev.rollcall.export.InvalidOptionException;
import dev.rollcall.export.OptionSpec;
import dev.rollcall.export.OptionValues;
import dev.rollcall.model.text.SafeUrl;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes {@link HtmlExporter}s from what a user chose. */
public final class HtmlExporterProvider implements ExporterProvider {

  private static final List<OptionSpec> OPTIONS =
      List.of(
          OptionSpec.choice(
                  "mode",
                  "a fragment for a page of yours, or a page of its own",
                  "fragment",
                  "page")
              .withFlag("--html"),
          OptionSpec.text("headingLevel", "2", "the level of a fragment's title, 1 to 6")
              .withFlag("--heading-level"),
          OptionSpec.choice(
              "images",
              "pictures as files beside the document, within it, or where the source says",
              "files",
              "inline",
              "urls"),
          OptionSpec.toggle("toc", true, "a list of the sections below the title"),
          OptionSpec.toggle("summary", true, "decisions and actions in tables at the start"),
          OptionSpec.toggle("notes", false, "the speaker's notes"),
          OptionSpec.text("language", "en", "the language of calls that do not name theirs"),
          OptionSpec.text("baseUrl", "", "where pages are published, for their canonical link"),
          OptionSpec.text("feedUrl", "", "the Atom feed that pages link to"),
          OptionSpec.toggle("index", false, "an index of all pages, a page per team, search, feed")
              .withFlag("--index"));

  /** Called by the service loader. */
  public HtmlExporterProvider() {}

  @Override
  public Format format() {
    return HtmlExporter.FORMAT;
  }

  @Override
  public List<OptionSpec> options() {
    return OPTIONS;
  }

  @Override
  public Exporter create(OptionValues values) {
    HtmlMode mode = HtmlMode.valueOf(values.text("mode").toUpperCase(Locale.ROOT));
    if (values.toggle("index") && mode != HtmlMode.PAGE) {
      throw new InvalidOptionException(
          "An index leads to pages, not to fragments; give --html page as well.");
    }
    return new HtmlExporter(
        HtmlOptions.builder()
            .mode(mode)
            .headingLevel(values.number("headingLevel", 1, 6))
            .pictures(PictureMode.valueOf(values.text("images").toUpperCase(Locale.ROOT)))
            .contents(values.toggle("toc"))
            .summary(values.toggle("summary"))
            .notes(values.toggle("notes"))
            .language(values.text("language"))
            .baseUrl(webAddress(values, "baseUrl"))
            .feedUrl(webAddress(values, "feedUrl"))
            .index(values.toggle("index"))
            .build());
  }

  private static Optional<SafeUrl> webAddress(OptionValues values, String name) {
    Optional<String> given = values.given(name);
    Optional<SafeUrl> url =
        given
            .flatMap(SafeUrl::parse)
            .filter(u -> u.scheme().filter(s -> s.startsWith("http")).isPresent());
    if (given.isPresent() && url.isEmpty()) {
      throw values.invalid(
          name, given.get(), List.of("an address such as https://example.org/calls/"));
    }
    return url;
  }
}
