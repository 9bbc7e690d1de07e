/** Decks of Slidev. */
@NullMarked
package dev.rollcall.parser.internal.dialect.slidev;

import org.jspecify.annotations.NullMarked;
