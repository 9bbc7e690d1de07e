/**
 * The text of a call: sealed {@link dev.rollcall.model.text.Block blocks} and {@link
 * dev.rollcall.model.text.Inline inlines}.
 *
 * <p>Consumers switch over them exhaustively and without {@code default}, so that a new kind fails
 * to compile wherever it is forgotten.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.model.text;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
