package dev.rollcall.export.pdf.internal.flow;

import dev.rollcall.export.pdf.internal.plan.LinkTarget;
import dev.rollcall.export.pdf.internal.plan.StructNode;

/**
 * A link that pieces of text are part of.
 *
 * @param node the node of the whole link
 * @param description where it leads, in words
 */
public record Hyperlink(LinkTarget target, StructNode node, String description) {}
