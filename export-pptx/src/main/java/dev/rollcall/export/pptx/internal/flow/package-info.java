/**
 * Turns the blocks and inlines of a call into flowables: runs, paragraphs, tables and pictures
 * without a place.
 */
@NullMarked
package dev.rollcall.export.pptx.internal.flow;

import org.jspecify.annotations.NullMarked;
