/** Tests of how findings are shown. */
@NullMarked
package dev.rollcall.cli.preview;

import org.jspecify.annotations.NullMarked;
