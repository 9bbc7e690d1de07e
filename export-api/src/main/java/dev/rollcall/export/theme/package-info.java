/** How exports look: colours, fonts and sizes ({@link dev.rollcall.export.theme.Theme}). */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.export.theme;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
