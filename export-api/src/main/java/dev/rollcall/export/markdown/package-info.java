/** Writing Markdown in which text of a call means nothing but itself. */
@NullMarked
package dev.rollcall.export.markdown;

import org.jspecify.annotations.NullMarked;
