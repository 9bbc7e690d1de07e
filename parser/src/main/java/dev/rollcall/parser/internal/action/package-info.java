/** The actions and decisions that the text of a call states. */
@NullMarked
package dev.rollcall.parser.internal.action;

import org.jspecify.annotations.NullMarked;
