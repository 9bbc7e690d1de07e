/** Markdown nodes become the blocks and inlines of slides. */
@NullMarked
package dev.rollcall.parser.internal.content;

import org.jspecify.annotations.NullMarked;
