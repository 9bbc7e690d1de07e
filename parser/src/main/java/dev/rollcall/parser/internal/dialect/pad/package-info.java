/** Documents of pads, HedgeDoc above all, and Markdown without slides. */
@NullMarked
package dev.rollcall.parser.internal.dialect.pad;

import org.jspecify.annotations.NullMarked;
