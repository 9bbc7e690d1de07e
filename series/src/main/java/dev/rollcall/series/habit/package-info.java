/** What recurs from call to call: the rhythm, the teams in their order, the reporters. */
@NullMarked
package dev.rollcall.series.habit;

import org.jspecify.annotations.NullMarked;
