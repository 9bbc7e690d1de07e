/** Lays blocks out as fragments of a column that a page may take or leave. */
@NullMarked
package dev.rollcall.export.pdf.internal.block;

import org.jspecify.annotations.NullMarked;
