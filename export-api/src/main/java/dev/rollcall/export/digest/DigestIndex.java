package dev.rollcall.export.digest;

import dev.rollcall.export.CallIndex;
import dev.rollcall.export.ExportCode;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Target;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.series.Series;
import dev.rollcall.series.digest.Digest;
import dev.rollcall.series.digest.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The digest of the calls of a run, in the forms asked for. */
final class DigestIndex implements CallIndex {

  private final DigestOptions options;

  DigestIndex(DigestOptions options) {
    this.options = options;
  }

  @Override
  public String baseName() {
    return "digest";
  }

  @Override
  public Set<String> files(String name) {
    return options.form() == DigestForm.ALL ? Set.of(name + ".html", name + ".txt") : Set.of();
  }

  @Override
  public void write(List<Entry> entries, ExportContext context, Target target) throws IOException {
    Series series =
        Series.of(
            entries.stream()
                .map(entry -> new Series.Entry(entry.baseName(), entry.call()))
                .toList());
    Optional<Digest> digest = Digest.of(series, options.span(), context.knownTeams());
    if (digest.isEmpty()) {
      context.diagnostics().report(Diagnostic.of(ExportCode.EMPTY_SPAN, nothing(series)));
      return;
    }
    DigestView view = new DigestPlanner(digest.get(), options).plan();
    DigestForm form = options.form();
    target.document(out -> out.write(bytes(form, view)));
    if (form == DigestForm.ALL && target.allowsCompanions()) {
      target.companion(target.baseName() + ".html", out -> out.write(bytes(DigestForm.HTML, view)));
      target.companion(target.baseName() + ".txt", out -> out.write(bytes(DigestForm.TEXT, view)));
    }
  }

  private static byte[] bytes(DigestForm form, DigestView view) {
    return form.write(view).getBytes(StandardCharsets.UTF_8);
  }

  private String nothing(Series series) {
    List<LocalDate> days = series.calls().stream().flatMap(call -> call.date().stream()).toList();
    String asked = days(options.span());
    return days.isEmpty()
        ? "No call is of the days %s: the calls given name no day.".formatted(asked)
        : "No call is of the days %s; those given are of %s to %s: give other days with --from and --until."
            .formatted(asked, days.getFirst(), days.getLast());
  }

  private static String days(Span span) {
    return (span.from().map(day -> "from " + day).orElse("")
            + span.until().map(day -> " until " + day).orElse(""))
        .strip();
  }
}
