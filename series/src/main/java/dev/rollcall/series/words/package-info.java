/** How words and texts relate: other spellings, forms, abbreviations, slips, similarity. */
@NullMarked
package dev.rollcall.series.words;

import org.jspecify.annotations.NullMarked;
