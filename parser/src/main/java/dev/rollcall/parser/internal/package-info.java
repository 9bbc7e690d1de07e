/** How a document becomes a call; not for use from outside. */
@NullMarked
package dev.rollcall.parser.internal;

import org.jspecify.annotations.NullMarked;
