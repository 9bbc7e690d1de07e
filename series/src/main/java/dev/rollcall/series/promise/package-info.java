/** What became of what calls asked for and decided. */
@NullMarked
package dev.rollcall.series.promise;

import org.jspecify.annotations.NullMarked;
