/** Shows results in a browser while they are worked on. */
@NullMarked
package dev.rollcall.cli.preview;

import org.jspecify.annotations.NullMarked;
