package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.model.Background;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Paragraph;
import java.util.List;

/** What a slide shows below its title. */
final class SlideBlocks {

  private SlideBlocks() {}

  /** The slide's blocks; where it has none but a picture that it is painted on, that picture. */
  static List<Block> of(Slide slide) {
    if (!slide.blocks().isEmpty()) {
      return slide.blocks();
    }
    return slide.background().flatMap(Background::image).stream()
        .map(source -> Image.builder().source(source).range(slide.source()).build())
        .map(image -> (Block) Paragraph.of(List.of(image)))
        .toList();
  }
}
