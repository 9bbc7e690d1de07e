@NullMarked
package dev.rollcall.series.words;

import org.jspecify.annotations.NullMarked;
