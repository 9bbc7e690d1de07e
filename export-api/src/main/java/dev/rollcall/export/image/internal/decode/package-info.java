/** Decodes pictures row by row into pixels no larger than needed. */
@NullMarked
package dev.rollcall.export.image.internal.decode;

import org.jspecify.annotations.NullMarked;
