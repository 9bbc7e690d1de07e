/**
 * Reads a document from its first line to its last: the packages below, in the order source,
 * frontmatter, privacy, markdown, text, html, content, people and date, call, check. Not for use
 * from outside.
 */
@NullMarked
package dev.rollcall.parser.internal;

import org.jspecify.annotations.NullMarked;
