/** The words that say what a heading or label of minutes introduces. */
@NullMarked
package dev.rollcall.parser.internal.role;

import org.jspecify.annotations.NullMarked;
