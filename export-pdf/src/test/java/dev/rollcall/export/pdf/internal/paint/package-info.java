@NullMarked
package dev.rollcall.export.pdf.internal.paint;

import org.jspecify.annotations.NullMarked;
