@NullMarked
package dev.rollcall.series.habit;

import org.jspecify.annotations.NullMarked;
