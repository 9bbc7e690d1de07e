/** Finds the calls of a document that is a running log of several. */
@NullMarked
package dev.rollcall.parser.internal.log;

import org.jspecify.annotations.NullMarked;
