@NullMarked
package dev.rollcall.export.label;

import org.jspecify.annotations.NullMarked;
