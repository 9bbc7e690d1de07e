/** The content of a document as styled blocks, before it has pages. */
@NullMarked
package dev.rollcall.export.pdf.internal.flow;

import org.jspecify.annotations.NullMarked;
