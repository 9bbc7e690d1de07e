/** Tests of how findings are shown. */
@NullMarked
package dev.rollcall.cli.report;

import org.jspecify.annotations.NullMarked;
