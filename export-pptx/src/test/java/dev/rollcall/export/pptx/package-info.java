/** Tests of the exporter. */
@NullMarked
package dev.rollcall.export.pptx;

import org.jspecify.annotations.NullMarked;
