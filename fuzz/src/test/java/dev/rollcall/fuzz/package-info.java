/** Fuzz tests: whatever the bytes are, nothing throws, hangs or writes what must not be written. */
@NullMarked
package dev.rollcall.fuzz;

import org.jspecify.annotations.NullMarked;
