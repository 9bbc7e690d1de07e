package dev.rollcall.export.pdf.internal.flow;

import dev.rollcall.export.image.SourceImage;
import dev.rollcall.model.text.Length;
import dev.rollcall.model.text.SourceRange;
import java.util.Optional;

/**
 * A picture to be placed.
 *
 * @param name the file name, for reports
 * @param range where the call names it
 * @param source the picture; empty when it cannot be had
 * @param label what stands in its place when it cannot be shown
 * @param width how wide the source wants it
 * @param height how high the source wants it
 */
public record Picture(
    String name,
    Optional<SourceRange> range,
    Optional<SourceImage> source,
    String label,
    Optional<Length> width,
    Optional<Length> height) {}
