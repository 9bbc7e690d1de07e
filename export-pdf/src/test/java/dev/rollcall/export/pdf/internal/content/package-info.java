@NullMarked
package dev.rollcall.export.pdf.internal.content;

import org.jspecify.annotations.NullMarked;
