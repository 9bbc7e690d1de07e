/** What the command line reads: files, folders and standard input. */
@NullMarked
package dev.rollcall.cli.input;

import org.jspecify.annotations.NullMarked;
