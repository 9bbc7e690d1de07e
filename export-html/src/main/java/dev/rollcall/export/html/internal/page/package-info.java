/** The page around a fragment: head, style sheet and navigation. */
@NullMarked
package dev.rollcall.export.html.internal.page;

import org.jspecify.annotations.NullMarked;
