/** Tests of how files are written. */
@NullMarked
package dev.rollcall.cli.output;

import org.jspecify.annotations.NullMarked;
