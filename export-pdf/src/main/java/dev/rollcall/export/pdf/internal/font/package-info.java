/** Typefaces, fallback from one to the next, and the shaping of text into runs. */
@NullMarked
package dev.rollcall.export.pdf.internal.font;

import org.jspecify.annotations.NullMarked;
