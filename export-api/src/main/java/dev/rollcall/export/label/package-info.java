/** The words that exports add to those of the call, in the languages that they know. */
@NullMarked
package dev.rollcall.export.label;

import org.jspecify.annotations.NullMarked;
