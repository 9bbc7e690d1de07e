/**
 * Documents as lines: fences, comments, slide separators, and the findings they give reason for.
 */
@NullMarked
package dev.rollcall.parser.internal.source;

import org.jspecify.annotations.NullMarked;
