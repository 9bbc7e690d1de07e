/** Writes a call as a PowerPoint deck. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.export.pptx;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
