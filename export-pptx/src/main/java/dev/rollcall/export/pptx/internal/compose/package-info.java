/** Composes the deck: cover, agenda, a section a team, titles and notes. */
@NullMarked
package dev.rollcall.export.pptx.internal.compose;

import org.jspecify.annotations.NullMarked;
