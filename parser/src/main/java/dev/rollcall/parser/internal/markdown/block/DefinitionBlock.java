package dev.rollcall.parser.internal.markdown.block;

import org.commonmark.node.CustomBlock;

/** What a term means; stands behind its term or another meaning of it. */
public final class DefinitionBlock extends CustomBlock {}
