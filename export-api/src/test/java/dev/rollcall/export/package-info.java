@NullMarked
package dev.rollcall.export;

import org.jspecify.annotations.NullMarked;
