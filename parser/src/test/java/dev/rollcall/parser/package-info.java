/** Tests of reading documents. */
@NullMarked
package dev.rollcall.parser;

import org.jspecify.annotations.NullMarked;
