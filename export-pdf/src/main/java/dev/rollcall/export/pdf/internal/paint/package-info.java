/** Writing a plan as a tagged PDF with OpenPDF. */
@NullMarked
package dev.rollcall.export.pdf.internal.paint;

import org.jspecify.annotations.NullMarked;
