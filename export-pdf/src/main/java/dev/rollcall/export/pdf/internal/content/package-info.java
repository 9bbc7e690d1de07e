/** Reading a call: its blocks and inlines become styled content with a structure tree. */
@NullMarked
package dev.rollcall.export.pdf.internal.content;

import org.jspecify.annotations.NullMarked;
