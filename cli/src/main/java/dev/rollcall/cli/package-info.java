/**
 * The command line: {@link dev.rollcall.cli.Rollcall} reads the arguments, a command such as {@link
 * dev.rollcall.cli.command.ExportCommand} does the work with what {@code input}, {@code output} and
 * {@code report} offer.
 */
@NullMarked
package dev.rollcall.cli;

import org.jspecify.annotations.NullMarked;
