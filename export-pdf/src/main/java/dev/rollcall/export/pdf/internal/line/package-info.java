/**
 * Breaks text into lines: directions, line break opportunities, widths and the pictures in a line.
 */
@NullMarked
package dev.rollcall.export.pdf.internal.line;

import org.jspecify.annotations.NullMarked;
