/** What the person at the terminal sees: progress, colours and exit codes. */
@NullMarked
package dev.rollcall.cli.terminal;

import org.jspecify.annotations.NullMarked;
