/** Tests of the parser. */
@NullMarked
package dev.rollcall.parser.internal.markdown.inline;

import org.jspecify.annotations.NullMarked;
