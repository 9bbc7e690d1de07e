/** Decks of Marp. */
@NullMarked
package dev.rollcall.parser.internal.dialect.marp;

import org.jspecify.annotations.NullMarked;
