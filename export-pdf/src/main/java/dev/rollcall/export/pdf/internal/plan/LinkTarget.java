package dev.rollcall.export.pdf.internal.plan;

import dev.rollcall.model.text.SafeUrl;

/** Where a link leads. */
public sealed interface LinkTarget {

  /** Out of the document. */
  record Web(SafeUrl url) implements LinkTarget {}

  /** To a {@linkplain DocumentPlan#places place} of the document. */
  record Place(String name) implements LinkTarget {}
}
