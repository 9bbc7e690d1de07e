/** HedgeDoc's block syntax as extensions of commonmark-java. */
@NullMarked
package dev.rollcall.parser.internal.markdown.block;

import org.jspecify.annotations.NullMarked;
