/** The text of an SVG as outlines of glyphs, each from a font that has it. */
@NullMarked
package dev.rollcall.export.image.internal.svg.text;

import org.jspecify.annotations.NullMarked;
