/** HedgeDoc's inline syntax as extensions of commonmark-java. */
@NullMarked
package dev.rollcall.parser.internal.markdown.inline;

import org.jspecify.annotations.NullMarked;
