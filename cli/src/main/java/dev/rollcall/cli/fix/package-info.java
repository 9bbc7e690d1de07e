/** What {@code check --fix} and {@code --diff} make of documents. */
@NullMarked
package dev.rollcall.cli.fix;

import org.jspecify.annotations.NullMarked;
