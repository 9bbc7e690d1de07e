/** How near two spellings are, and which name was probably meant. */
@NullMarked
package dev.rollcall.model.spelling;

import org.jspecify.annotations.NullMarked;
