/** Fills pages with fragments, and adds running heads and page numbers. */
@NullMarked
package dev.rollcall.export.pdf.internal.page;

import org.jspecify.annotations.NullMarked;
