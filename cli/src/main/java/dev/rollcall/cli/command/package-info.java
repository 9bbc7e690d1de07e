/** The commands: what each does with its arguments, its help and its completion. */
@NullMarked
package dev.rollcall.cli.command;

import org.jspecify.annotations.NullMarked;
