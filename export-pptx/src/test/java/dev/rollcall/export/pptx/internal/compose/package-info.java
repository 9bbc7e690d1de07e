/** Tests of the exporter. */
@NullMarked
package dev.rollcall.export.pptx.internal.compose;

import org.jspecify.annotations.NullMarked;
