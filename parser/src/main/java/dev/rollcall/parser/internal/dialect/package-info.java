/**
 * How the tools that show decks write them: what starts a slide, what the speaker says, what is a
 * directive and no text. {@link dev.rollcall.parser.internal.dialect.Dialect} is the door, each
 * tool has a package below.
 */
@NullMarked
package dev.rollcall.parser.internal.dialect;

import org.jspecify.annotations.NullMarked;
