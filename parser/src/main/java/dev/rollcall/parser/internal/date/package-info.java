/** The dates that text states. */
@NullMarked
package dev.rollcall.parser.internal.date;

import org.jspecify.annotations.NullMarked;
