@NullMarked
package dev.rollcall.series.change;

import org.jspecify.annotations.NullMarked;
