@NullMarked
package dev.rollcall.export.pdf.internal.page;

import org.jspecify.annotations.NullMarked;
