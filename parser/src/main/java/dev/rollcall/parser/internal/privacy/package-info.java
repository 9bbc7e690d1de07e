/** Takes private parts out of a document before anything else reads it. */
@NullMarked
package dev.rollcall.parser.internal.privacy;

import org.jspecify.annotations.NullMarked;
