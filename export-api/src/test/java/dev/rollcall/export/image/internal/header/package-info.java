@NullMarked
package dev.rollcall.export.image.internal.header;

import org.jspecify.annotations.NullMarked;
