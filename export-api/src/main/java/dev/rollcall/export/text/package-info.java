/** Measuring text from font metrics, without AWT, and dividing it over slides. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.export.text;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
