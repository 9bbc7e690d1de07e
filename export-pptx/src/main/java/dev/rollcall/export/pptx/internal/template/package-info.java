/** Templates: reading, checking and completing a slide master and its layouts. */
@NullMarked
package dev.rollcall.export.pptx.internal.template;

import org.jspecify.annotations.NullMarked;
