package dev.rollcall.parser;

import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.Fix;
import dev.rollcall.model.diagnostic.SourceText;
import dev.rollcall.model.diagnostic.TextEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Mends what has exactly one right answer, and reads again until nothing of that kind is left. The
 * same call is read afterwards, but for what the findings were about; a fix that would change more
 * is not made.
 */
public final class Fixer {

  /** Findings that are about what the call says; all others are about how it is written. */
  private static final Set<String> OF_CONTENT =
      Set.of(ParserCode.REPORTER_LINK_MISMATCH.id(), ParserCode.MALFORMED_LINK.id());

  /** More rounds than any document needs whose fixes do what they say. */
  private static final int MOST_ROUNDS = 1_000;

  private final Function<String, ParseResult> reading;

  /** Creates a fixer of one document, by how its text is read. */
  public Fixer(Function<String, ParseResult> reading) {
    this.reading = reading;
  }

  /**
   * A mended document.
   *
   * @param text its text
   * @param mended what was mended, in the order in which it was
   */
  public record Fixed(String text, List<Diagnostic> mended) {

    /** Copies the list. */
    public Fixed {
      mended = List.copyOf(mended);
    }
  }

  private record Step(String text, ParseResult read, List<Diagnostic> mended) {}

  /** Mends a document. */
  public Fixed fix(String text) {
    Step now = new Step(text, reading.apply(text), List.of());
    List<Diagnostic> mended = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(text));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Optional<Step> next = step(now);
      if (next.isEmpty() || !seen.add(next.get().text())) {
        break;
      }
      now = next.get();
      mended.addAll(now.mended());
    }
    return new Fixed(now.text(), mended);
  }

  private Optional<Step> step(Step now) {
    List<Diagnostic> form = new ArrayList<>();
    List<Diagnostic> content = new ArrayList<>();
    for (Diagnostic diagnostic : now.read().diagnostics()) {
      if (diagnostic.fix().isPresent()) {
        (OF_CONTENT.contains(diagnostic.code().id()) ? content : form).add(diagnostic);
      }
    }
    Optional<Step> mended = mend(now, form);
    return mended.isPresent() ? mended : mend(now, content);
  }

  /** Makes as many fixes as keep the call: all, or those of which each does. */
  private Optional<Step> mend(Step now, List<Diagnostic> fixable) {
    List<Diagnostic> apart = apart(fixable);
    if (apart.isEmpty()) {
      return Optional.empty();
    }
    SourceText source = new SourceText(now.text());
    Step all = with(source, apart);
    if (keeps(now, all)) {
      return Optional.of(all);
    }
    Optional<Step> some = Optional.empty();
    List<Diagnostic> good = new ArrayList<>();
    for (Diagnostic one : apart) {
      good.add(one);
      Step step = with(source, good);
      if (keeps(now, step)) {
        some = Optional.of(step);
      } else {
        good.removeLast();
      }
    }
    return some;
  }

  private Step with(SourceText source, List<Diagnostic> mended) {
    String text = source.with(mended.stream().flatMap(d -> edits(d).stream()).toList());
    return new Step(text, reading.apply(text), List.copyOf(mended));
  }

  private static boolean keeps(Step before, Step after) {
    return before.read().privateLines().size() == after.read().privateLines().size()
        && (after.mended().stream().allMatch(d -> OF_CONTENT.contains(d.code().id()))
            ? after.read().diagnostics().size() < before.read().diagnostics().size()
            : before.read().call().equals(after.read().call()));
  }

  /** The fixes of which none touches an earlier one. */
  private static List<Diagnostic> apart(List<Diagnostic> fixable) {
    List<Diagnostic> apart = new ArrayList<>();
    List<TextEdit> taken = new ArrayList<>();
    for (Diagnostic diagnostic : fixable) {
      List<TextEdit> edits = edits(diagnostic);
      if (edits.stream()
          .noneMatch(edit -> taken.stream().anyMatch(t -> SourceText.touch(t, edit)))) {
        taken.addAll(edits);
        apart.add(diagnostic);
      }
    }
    return apart;
  }

  private static List<TextEdit> edits(Diagnostic diagnostic) {
    return diagnostic.fix().map(Fix::edits).orElse(List.of());
  }
}
