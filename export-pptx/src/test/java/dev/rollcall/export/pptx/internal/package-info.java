/** Tests of the exporter. */
@NullMarked
package dev.rollcall.export.pptx.internal;

import org.jspecify.annotations.NullMarked;
