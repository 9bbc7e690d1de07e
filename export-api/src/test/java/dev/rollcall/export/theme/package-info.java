@NullMarked
package dev.rollcall.export.theme;

import org.jspecify.annotations.NullMarked;
