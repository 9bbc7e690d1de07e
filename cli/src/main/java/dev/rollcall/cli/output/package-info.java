/** What the command line writes: documents that appear whole or not at all. */
@NullMarked
package dev.rollcall.cli.output;

import org.jspecify.annotations.NullMarked;
