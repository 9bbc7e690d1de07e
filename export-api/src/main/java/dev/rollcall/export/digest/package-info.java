/**
 * A digest of calls for a mailing list or a forum: planned as a {@link
 * dev.rollcall.export.digest.DigestView}, then written as Markdown, HTML and plain text.
 */
@NullMarked
package dev.rollcall.export.digest;

import org.jspecify.annotations.NullMarked;
