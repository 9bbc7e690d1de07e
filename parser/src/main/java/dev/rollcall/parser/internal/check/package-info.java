/** What a careful editor would want to be told about a call that has been read. */
@NullMarked
package dev.rollcall.parser.internal.check;

import org.jspecify.annotations.NullMarked;
