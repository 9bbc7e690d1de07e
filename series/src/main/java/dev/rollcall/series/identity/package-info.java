/** Who is who over several calls: teams under their names, people under names and handles. */
@NullMarked
package dev.rollcall.series.identity;

import org.jspecify.annotations.NullMarked;
