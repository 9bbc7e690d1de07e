/** The view of a page and its templates; not for use from outside. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.export.html.internal;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
