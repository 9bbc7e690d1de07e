package dev.rollcall.export.image.internal.svg.text;

/**
 * What percentages are of.
 *
 * @param width in pixels of the user's coordinates
 * @param height in pixels of the user's coordinates
 */
public record Viewport(double width, double height) {}
