/** Slides become a call: its cover, its sections, who reports, and what lines mean. */
@NullMarked
package dev.rollcall.parser.internal.call;

import org.jspecify.annotations.NullMarked;
