/** How high text becomes, from font metrics, and where it is divided. */
@NullMarked
package dev.rollcall.export.pptx.internal.text;

import org.jspecify.annotations.NullMarked;
