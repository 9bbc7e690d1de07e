/** What the style sheets, attributes and ancestors of an SVG's elements say of their look. */
@NullMarked
package dev.rollcall.export.image.internal.svg.style;

import org.jspecify.annotations.NullMarked;
