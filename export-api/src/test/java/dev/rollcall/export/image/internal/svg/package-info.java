@NullMarked
package dev.rollcall.export.image.internal.svg;

import org.jspecify.annotations.NullMarked;
