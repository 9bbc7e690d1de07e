package dev.rollcall.export.pptx.internal.plan;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.theme.Rgb;
import java.util.Optional;

/**
 * What a slide is painted on.
 *
 * @param image the picture, which covers the slide and is cut at its edges
 * @param color the colour
 * @param dark whether text has to be light on it
 */
public record Backdrop(Optional<EncodedImage> image, Optional<Rgb> color, boolean dark) {}
