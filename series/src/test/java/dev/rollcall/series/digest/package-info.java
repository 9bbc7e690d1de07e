@NullMarked
package dev.rollcall.series.digest;

import org.jspecify.annotations.NullMarked;
