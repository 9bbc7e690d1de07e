@NullMarked
package dev.rollcall.cli.options;

import org.jspecify.annotations.NullMarked;
