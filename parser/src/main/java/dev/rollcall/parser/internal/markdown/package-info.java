/** HedgeDoc's additions to CommonMark, as extensions of commonmark-java. */
@NullMarked
package dev.rollcall.parser.internal.markdown;

import org.jspecify.annotations.NullMarked;
