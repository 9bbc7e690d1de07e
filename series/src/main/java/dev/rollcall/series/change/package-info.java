/** What changed from one call to the next: items that are new, reworded, carried over, gone. */
@NullMarked
package dev.rollcall.series.change;

import org.jspecify.annotations.NullMarked;
