/** Finding, reading and scaling pictures ({@link dev.rollcall.export.image.ImageLoader}). */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.export.image;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
