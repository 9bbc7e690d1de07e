@NullMarked
package dev.rollcall.cli.terminal;

import org.jspecify.annotations.NullMarked;
