package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.flow.Pictures;
import dev.rollcall.export.pptx.internal.layout.DeckContext;
import dev.rollcall.export.pptx.internal.plan.Backdrop;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.model.Background;
import dev.rollcall.model.Slide;
import java.util.Optional;

/** What slides are painted on, kept readable. */
final class Backdrops {

  private static final double READABLE = 4.5; // WCAG 2.2, 1.4.3

  private final Pictures pictures;
  private final Theme theme;
  private final Box slide;
  private final boolean colored;

  Backdrops(DeckContext stage, Theme theme) {
    pictures = stage.pictures();
    slide = stage.slide();
    this.theme = theme;
    colored = !stage.template().partner(); // whose text may be in colours that we do not know
  }

  /** The backdrop of a slide; empty where it has none or its picture cannot be shown. */
  Optional<Backdrop> of(Slide source) {
    if (source.background().isEmpty()) {
      return Optional.empty();
    }
    Background background = source.background().get();
    Optional<EncodedImage> image =
        background
            .image()
            .flatMap(url -> pictures.load(url, source.source()))
            .flatMap(found -> pictures.scaled(found, covering(found)));
    Optional<Rgb> color = background.color().filter(c -> colored).map(Rgb::parse);
    boolean dark = image.isEmpty() && color.isPresent() && isDark(color.get());
    if (image.isEmpty() && color.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Backdrop(image, color.map(c -> dark ? deep(c) : c), dark));
  }

  /** The colour that text stands on: a picture is veiled with the colour of the paper. */
  Rgb paper(Optional<Backdrop> backdrop) {
    return backdrop
        .filter(b -> b.image().isEmpty())
        .flatMap(Backdrop::color)
        .orElse(theme.background());
  }

  /** The size at which a picture covers the slide. */
  private Box covering(SourceImage image) {
    double scale = Math.max(slide.width() / image.width(), slide.height() / image.height());
    return new Box(0, 0, image.width() * scale, image.height() * scale);
  }

  private boolean isDark(Rgb color) {
    Rgb accent = theme.accent().readableOn(theme.background(), READABLE);
    return Math.min(theme.text().contrast(color), accent.contrast(color)) < READABLE;
  }

  /** The colour, as dark as text in the colour of the paper needs it. */
  private Rgb deep(Rgb color) {
    return color.contrast(theme.background()) >= READABLE
        ? color
        : color.readableOn(theme.background(), READABLE);
  }
}
