package dev.rollcall.export.digest;

import dev.rollcall.export.CallIndex;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.Format;
import dev.rollcall.export.InvalidOptionException;
import dev.rollcall.export.OptionSpec;
import dev.rollcall.export.OptionValues;
import dev.rollcall.export.Target;
import dev.rollcall.model.Call;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.series.digest.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells in one short piece what the calls of a run decided, agreed and told. */
public final class DigestExporterProvider implements ExporterProvider {

  private static final List<OptionSpec> OPTIONS =
      List.of(
          OptionSpec.text("from", "", "the first day whose calls a digest tells of")
              .withFlag("--from"),
          OptionSpec.text("until", "", "the last day whose calls a digest tells of")
              .withFlag("--until"),
          OptionSpec.choice(
              "form",
              "Markdown, HTML and plain text, or one of them",
              "all",
              "markdown",
              "html",
              "text"),
          OptionSpec.text("items", "12", "the most points told of one team in a call"),
          OptionSpec.text("language", "en", "the language of calls that do not name theirs"),
          OptionSpec.text("baseUrl", "", "where pages of the calls are published, for links"));

  /** Called by the service loader. */
  public DigestExporterProvider() {}

  @Override
  public Format format() {
    return DigestForm.ALL.format();
  }

  @Override
  public List<OptionSpec> options() {
    return OPTIONS;
  }

  @Override
  public boolean exportedByDefault() {
    return false;
  }

  @Override
  public Exporter create(OptionValues values) {
    Span span = new Span(day(values, "from"), day(values, "until"));
    if (span.isReversed()) {
      throw new InvalidOptionException(
          "digest.from %s is after digest.until %s; give the earlier day first."
              .formatted(values.text("from"), values.text("until")));
    }
    return new DigestExporter(
        new DigestOptions(
            span,
            DigestForm.valueOf(values.text("form").toUpperCase(Locale.ROOT)),
            values.number("items", 0, 10_000),
            values.text("language"),
            address(values)));
  }

  private static Optional<LocalDate> day(OptionValues values, String name) {
    try {
      return values.given(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw values.invalid(name, values.text(name), List.of("a day such as 2026-05-14"));
    }
  }

  private static Optional<SafeUrl> address(OptionValues values) {
    Optional<String> given = values.given("baseUrl");
    Optional<SafeUrl> url =
        given
            .flatMap(SafeUrl::parse)
            .filter(u -> u.scheme().filter(s -> s.startsWith("http")).isPresent());
    if (given.isPresent() && url.isEmpty()) {
      throw values.invalid(
          "baseUrl", given.get(), List.of("an address such as https://example.org/calls/"));
    }
    return url;
  }

  /** Writes nothing of each call, and a digest of all. */
  private record DigestExporter(DigestOptions options) implements Exporter {

    @Override
    public Format format() {
      return options.form().format();
    }

    @Override
    public boolean isOfEachCall() {
      return false;
    }

    @Override
    public Optional<CallIndex> index() {
      return Optional.of(new DigestIndex(options));
    }

    /** A digest of this call alone. */
    @Override
    public void export(Call call, ExportContext context, Target target) throws IOException {
      new DigestIndex(options)
          .write(List.of(new CallIndex.Entry(target.baseName(), call)), context, target);
    }
  }
}
