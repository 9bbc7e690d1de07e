/** How long reading and each export take, and how that grows with the deck. */
@NullMarked
package dev.rollcall.bench;

import org.jspecify.annotations.NullMarked;
