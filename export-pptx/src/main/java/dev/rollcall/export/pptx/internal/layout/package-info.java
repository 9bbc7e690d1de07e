/**
 * Lays flowables out on slides: what stands where, at which size, and what goes on to the next
 * slide.
 */
@NullMarked
package dev.rollcall.export.pptx.internal.layout;

import org.jspecify.annotations.NullMarked;
