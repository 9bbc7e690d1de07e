/** Tests of the exporter. */
@NullMarked
package dev.rollcall.export.pptx.internal.template;

import org.jspecify.annotations.NullMarked;
