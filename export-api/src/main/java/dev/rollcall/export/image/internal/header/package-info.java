/** What a picture says of itself before any pixel is decoded: its kind, size and orientation. */
@NullMarked
package dev.rollcall.export.image.internal.header;

import org.jspecify.annotations.NullMarked;
