@NullMarked
package dev.rollcall.series.identity;

import org.jspecify.annotations.NullMarked;
