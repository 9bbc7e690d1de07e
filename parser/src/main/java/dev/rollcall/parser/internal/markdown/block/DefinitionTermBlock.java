package dev.rollcall.parser.internal.markdown.block;

import org.commonmark.node.CustomBlock;

/** A term of a definition list: its inlines, or the paragraph that holds them. */
public final class DefinitionTermBlock extends CustomBlock {}
