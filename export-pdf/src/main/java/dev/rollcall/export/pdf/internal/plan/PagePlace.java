package dev.rollcall.export.pdf.internal.plan;

/**
 * A place of a document.
 *
 * @param page counted from 0
 * @param y points from the page's top
 */
public record PagePlace(int page, double y) {}
