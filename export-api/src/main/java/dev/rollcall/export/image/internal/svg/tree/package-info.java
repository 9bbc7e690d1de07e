/** An SVG as a tree of elements, read with bounds and handed on as XML events. */
@NullMarked
package dev.rollcall.export.image.internal.svg.tree;

import org.jspecify.annotations.NullMarked;
