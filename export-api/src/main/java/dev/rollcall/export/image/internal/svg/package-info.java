/** Checks SVG, estimates what drawing it costs, and draws it. */
@NullMarked
package dev.rollcall.export.image.internal.svg;

import org.jspecify.annotations.NullMarked;
