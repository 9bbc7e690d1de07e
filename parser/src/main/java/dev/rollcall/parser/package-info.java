/**
 * Reads decks and minutes as people write them. Start at {@link dev.rollcall.parser.CallParser}.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true)
package dev.rollcall.parser;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
