/** Running text: editing inlines, judging addresses, numbering footnotes. */
@NullMarked
package dev.rollcall.parser.internal.text;

import org.jspecify.annotations.NullMarked;
