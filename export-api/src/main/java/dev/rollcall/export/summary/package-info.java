/** What every format shows at the start of a call: who was there, what was decided and agreed. */
@NullMarked
package dev.rollcall.export.summary;

import org.jspecify.annotations.NullMarked;
