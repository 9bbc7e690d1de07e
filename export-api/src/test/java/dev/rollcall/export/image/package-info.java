@NullMarked
package dev.rollcall.export.image;

import org.jspecify.annotations.NullMarked;
