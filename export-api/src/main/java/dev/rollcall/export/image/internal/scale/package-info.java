/** Scales pictures, encodes the result, and keeps it for the run. */
@NullMarked
package dev.rollcall.export.image.internal.scale;

import org.jspecify.annotations.NullMarked;
