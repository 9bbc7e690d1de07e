package dev.rollcall.parser;

import dev.rollcall.model.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * Which tool's dialect a document was read as.
 *
 * @param dialect what people call it, such as {@code HedgeDoc}
 * @param reason why it was taken, as the end of a sentence; empty where it was asked for, or where
 *     it is HedgeDoc, which is taken where nothing speaks for others
 */
public record Recognition(String dialect, Optional<String> reason) {

  /** Tells an editor what was taken and why, where the document was not read as usual. */
  public Optional<Diagnostic> diagnostic() {
    return reason.map(
        why ->
            Diagnostic.of(
                ParserCode.DIALECT,
                "Read as "
                    + dialect
                    + ", because "
                    + why
                    + "; --dialect reads it as another tool's."));
  }

  /** What a call has that was not read from Markdown. */
  static final Recognition NONE = new Recognition("", Optional.empty());
}
