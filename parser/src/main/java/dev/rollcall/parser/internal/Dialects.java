package dev.rollcall.parser.internal;

import dev.rollcall.parser.internal.dialect.Dialect;
import dev.rollcall.parser.internal.dialect.Evidence;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.marp.Marp;
import dev.rollcall.parser.internal.dialect.pad.HedgeDoc;
import dev.rollcall.parser.internal.dialect.pad.Plain;
import dev.rollcall.parser.internal.dialect.reveal.RevealMd;
import dev.rollcall.parser.internal.dialect.slidev.Slidev;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All dialects, and the choice among them. */
public final class Dialects {

  /** Lets the document decide. */
  public static final String AUTO = "auto";

  /** No slides at all. */
  public static final String PLAIN = "plain";

  private static final Dialect USUAL = new HedgeDoc();

  /** In the order in which they are asked where two have the same weight. */
  private static final List<Dialect> ALL =
      List.of(USUAL, new Marp(), new Slidev(), new RevealMd(), new Plain());

  /**
   * The dialect of a document.
   *
   * @param reason why it was taken; empty where it is the usual one, or the user asked for it
   */
  public record Taken(Dialect dialect, Optional<String> reason) {}

  private record Candidate(Dialect dialect, Evidence evidence) {}

  private Dialects() {}

  /** The ids of all dialects. */
  public static List<String> ids() {
    return ALL.stream().map(Dialect::id).toList();
  }

  /**
   * Takes a dialect for a document.
   *
   * @param choice the id of one, or {@link #AUTO}
   */
  public static Taken take(String choice, Manuscript document) {
    if (!choice.equals(AUTO)) {
      return new Taken(named(choice), Optional.empty());
    }
    return ALL.stream()
        .flatMap(dialect -> dialect.evidence(document).map(e -> new Candidate(dialect, e)).stream())
        .min(Comparator.comparing(candidate -> candidate.evidence().weight()))
        .filter(best -> !best.dialect().equals(USUAL))
        .map(best -> new Taken(best.dialect(), Optional.of(best.evidence().reason())))
        .orElseGet(() -> new Taken(USUAL, Optional.empty()));
  }

  private static Dialect named(String id) {
    return ALL.stream()
        .filter(dialect -> dialect.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no dialect '" + id + "'"));
  }
}
