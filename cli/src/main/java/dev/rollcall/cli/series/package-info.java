/** What commands write about several calls: rosters, changes, the next call's document. */
@NullMarked
package dev.rollcall.cli.series;

import org.jspecify.annotations.NullMarked;
