@NullMarked
package dev.rollcall.export.pdf;

import org.jspecify.annotations.NullMarked;
