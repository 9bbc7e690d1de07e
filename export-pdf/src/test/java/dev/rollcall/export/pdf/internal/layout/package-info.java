@NullMarked
package dev.rollcall.export.pdf.internal.layout;

import org.jspecify.annotations.NullMarked;
