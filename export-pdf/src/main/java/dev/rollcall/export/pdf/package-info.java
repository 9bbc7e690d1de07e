/** Writes a call as an accessible PDF handout. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.export.pdf;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
