@NullMarked
package dev.rollcall.export.pdf.internal.line;

import org.jspecify.annotations.NullMarked;
