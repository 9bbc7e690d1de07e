/** From an SVG as people's tools write it to one of plain shapes, as the renderer knows them. */
@NullMarked
package dev.rollcall.export.image.internal.svg.plain;

import org.jspecify.annotations.NullMarked;
