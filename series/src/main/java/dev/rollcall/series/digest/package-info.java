/** What a span of calls comes to: decisions, actions and what was new, in the calls' own words. */
@NullMarked
package dev.rollcall.series.digest;

import org.jspecify.annotations.NullMarked;
