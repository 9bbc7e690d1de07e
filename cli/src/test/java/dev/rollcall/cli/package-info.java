/** Tests of the command line, and of all modules together. */
@NullMarked
package dev.rollcall.cli;

import org.jspecify.annotations.NullMarked;
