@NullMarked
package dev.rollcall.model.spelling;

import org.jspecify.annotations.NullMarked;
