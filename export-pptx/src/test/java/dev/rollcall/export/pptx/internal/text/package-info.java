/** Tests of the exporter. */
@NullMarked
package dev.rollcall.export.pptx.internal.text;

import org.jspecify.annotations.NullMarked;
