@NullMarked
package dev.rollcall.export.pdf.internal.font;

import org.jspecify.annotations.NullMarked;
