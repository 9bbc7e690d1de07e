@NullMarked
package dev.rollcall.model.text;

import org.jspecify.annotations.NullMarked;
