@NullMarked
package dev.rollcall.series.promise;

import org.jspecify.annotations.NullMarked;
