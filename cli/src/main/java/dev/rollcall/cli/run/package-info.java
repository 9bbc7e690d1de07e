/** Runs a batch: each document once, in order, and only if something changed. */
@NullMarked
package dev.rollcall.cli.run;

import org.jspecify.annotations.NullMarked;
