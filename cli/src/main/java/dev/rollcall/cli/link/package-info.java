/** Links between the documents of one run. */
@NullMarked
package dev.rollcall.cli.link;

import org.jspecify.annotations.NullMarked;
