/** From a call to the plan of its deck. */
@NullMarked
package dev.rollcall.export.pptx.internal.compose;

import org.jspecify.annotations.NullMarked;
