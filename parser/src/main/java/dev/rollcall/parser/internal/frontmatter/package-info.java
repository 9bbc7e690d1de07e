/** The YAML at the head of a document. */
@NullMarked
package dev.rollcall.parser.internal.frontmatter;

import org.jspecify.annotations.NullMarked;
