package dev.rollcall.parser;

import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.TextContent;
import java.util.List;

/** A document that a test has read, and short questions about it. */
record Reading(ParseResult result) {

  /** The beginning of a deck; slides follow. */
  static final String DECK =
      """
      ---
      title: Quay round
      type: slide
      ---

      # Quay round

      ## Community Call 2026-05-07
      """;

  static Reading of(String text) {
    return new Reading(CallParser.builder().build().parse(new Source("quay.md", text)));
  }

  /** A deck with a slide for each text. */
  static Reading ofSlides(String... slides) {
    return of(DECK + "\n---\n\n" + String.join("\n\n---\n\n", slides) + "\n");
  }

  Call call() {
    return result.call();
  }

  List<String> teams() {
    return call().teams().stream().map(Team::name).toList();
  }

  /** The slides behind the cover. */
  List<Slide> slides() {
    return call().teams().stream().flatMap(team -> team.slides().stream()).toList();
  }

  /** What the first slide behind the cover shows below its title. */
  String shown() {
    return TextContent.ofBlocks(slides().getFirst().blocks());
  }

  /** What the speaker says to the first slide behind the cover. */
  String said() {
    return TextContent.ofBlocks(slides().getFirst().notes());
  }

  /** Where the links of the first slide behind the cover lead. */
  List<String> targets() {
    return TextContent.inlines(slides().getFirst().blocks()).stream()
        .filter(Link.class::isInstance)
        .map(link -> ((Link) link).target().value())
        .toList();
  }

  /** The findings as {@code line:column code}. */
  List<String> findings() {
    return result.diagnostics().stream().map(Reading::brief).toList();
  }

  private static String brief(Diagnostic finding) {
    return finding.range().map(at -> at.line() + ":" + at.column() + " ").orElse("")
        + finding.code().id();
  }
}
