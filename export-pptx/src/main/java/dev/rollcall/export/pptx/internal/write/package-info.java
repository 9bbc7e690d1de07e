/** From the plan of a deck to a PowerPoint file. */
@NullMarked
package dev.rollcall.export.pptx.internal.write;

import org.jspecify.annotations.NullMarked;
