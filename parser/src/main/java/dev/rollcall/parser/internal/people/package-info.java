/** The people whom a line of text names. */
@NullMarked
package dev.rollcall.parser.internal.people;

import org.jspecify.annotations.NullMarked;
