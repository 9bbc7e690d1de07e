/**
 * The immutable model of a community call: a {@link dev.rollcall.model.Call} of {@link
 * dev.rollcall.model.Team teams}, their {@link dev.rollcall.model.Slide slides} and the text on
 * them ({@link dev.rollcall.model.text}).
 *
 * <p>Start at {@link dev.rollcall.model.Call}; {@link dev.rollcall.model.CallJson} reads and writes
 * it.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
