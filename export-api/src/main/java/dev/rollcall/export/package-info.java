/**
 * What every exporter shares. Start at {@link dev.rollcall.export.Exporter}; a new format
 * implements {@link dev.rollcall.export.ExporterProvider} and names itself in {@code
 * META-INF/services}.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.export;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
