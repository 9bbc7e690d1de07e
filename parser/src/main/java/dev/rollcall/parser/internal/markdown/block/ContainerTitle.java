package dev.rollcall.parser.internal.markdown.block;

import org.commonmark.node.CustomBlock;

/** The text behind {@code :::spoiler}, which names the box. */
public final class ContainerTitle extends CustomBlock {

  ContainerTitle() {}
}
