package dev.rollcall.parser.internal.source;

import dev.rollcall.model.text.SourceRange;

/**
 * An HTML comment.
 *
 * @param line the index of the first line left where the comment stood
 * @param content what stands between its marks
 * @param range where it stands in the source
 */
public record Comment(int line, String content, SourceRange range) {}
