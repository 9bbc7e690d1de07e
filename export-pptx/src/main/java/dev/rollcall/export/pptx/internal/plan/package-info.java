/** What a deck is made of: slides, shapes with boxes, paragraphs and runs, all sizes computed. */
@NullMarked
package dev.rollcall.export.pptx.internal.plan;

import org.jspecify.annotations.NullMarked;
