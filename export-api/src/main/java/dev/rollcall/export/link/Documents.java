package dev.rollcall.export.link;

import dev.rollcall.model.text.SafeUrl;
import java.util.Optional;

/** The documents of one run, as the links of one of them name them. Thread-safe. */
@FunctionalInterface
public interface Documents {

  /** The document that a link leads to; empty when it is none of the run. */
  Optional<OtherDocument> find(SafeUrl url);

  /** No others. */
  static Documents none() {
    return url -> Optional.empty();
  }
}
