/**
 * The inside of the exporter; not for use from outside.
 *
 * <p>The way of a call: {@code template} reads what the slides stand on, {@code compose} makes the
 * {@code plan}, measuring with {@code text}, and {@code write} turns it into a file.
 */
@NullMarked
package dev.rollcall.export.pptx.internal;

import org.jspecify.annotations.NullMarked;
