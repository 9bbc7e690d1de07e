@NullMarked
package dev.rollcall.export.image.internal.load;

import org.jspecify.annotations.NullMarked;
