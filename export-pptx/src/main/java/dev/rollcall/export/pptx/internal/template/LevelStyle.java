package dev.rollcall.export.pptx.internal.template;

/**
 * How a level of a placeholder's text is set, everything inherited resolved.
 *
 * @param size the type size in points
 * @param left the left indent of the text in points
 * @param first the first line's indent against {@code left} in points, negative where it hangs
 * @param lineSpacing the distance of lines as a share of the face's own
 * @param before the space before a paragraph in points
 * @param after the space after a paragraph in points
 * @param bold whether it is bold
 * @param bullet whether the level has a bullet
 */
public record LevelStyle(
    double size,
    double left,
    double first,
    double lineSpacing,
    double before,
    double after,
    boolean bold,
    boolean bullet) {}
