@NullMarked
package dev.rollcall.series;

import org.jspecify.annotations.NullMarked;
