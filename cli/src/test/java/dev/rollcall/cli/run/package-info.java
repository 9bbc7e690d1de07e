@NullMarked
package dev.rollcall.cli.run;

import org.jspecify.annotations.NullMarked;
