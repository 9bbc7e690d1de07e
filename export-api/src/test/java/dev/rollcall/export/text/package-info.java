@NullMarked
package dev.rollcall.export.text;

import org.jspecify.annotations.NullMarked;
