package dev.rollcall.model.spelling;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that was probably meant by one that does not exist.
 *
 * <pre>{@code
 * Suggestion.of("ppxt", List.of("pdf", "pptx")) // pptx
 * }</pre>
 */
public final class Suggestion {

  /** One letter of this many may be wrong, but always one, and two at the most. */
  private static final int LETTERS = 4;

  private static final int MOST = 2;

  private Suggestion() {}

  /** The nearest of some names, the first where several are; empty where none is near. */
  public static Optional<String> of(String given, Collection<String> names) {
    String wrong = given.toLowerCase(Locale.ROOT);
    int most = Math.clamp(wrong.length() / LETTERS, 1, MOST);
    for (int edits = 0; edits <= most; edits++) {
      for (String name : names) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.length() > edits && EditDistance.within(wrong, lower, edits)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What a message advises: {@code did you mean 'pdf'?} where a name is near, or else {@code
   * otherwise}.
   */
  public static String advice(String given, Collection<String> names, String otherwise) {
    return of(given, names).map("did you mean '%s'?"::formatted).orElse(otherwise);
  }
}
