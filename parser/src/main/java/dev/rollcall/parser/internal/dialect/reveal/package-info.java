/** Decks of reveal-md, which has slides by regular expressions. */
@NullMarked
package dev.rollcall.parser.internal.dialect.reveal;

import org.jspecify.annotations.NullMarked;
