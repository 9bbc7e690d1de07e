/** Writes a call as an embeddable HTML fragment or as a page. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.export.html;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
