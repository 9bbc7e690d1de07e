package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import java.util.ArrayList;
import java.util.List;

/** Finds pictures without a description. */
final class PictureTexts implements Check {

  @Override
  public void check(CheckedCall call) {
    call.slides().forEach(slide -> check(slide, call));
  }

  private static void check(Slide slide, CheckedCall call) {
    List<Image> images = new ArrayList<>(TextContent.imagesWithin(slide.title()));
    images.addAll(TextContent.images(slide.blocks()));
    for (Image image : images) {
      if (image.alt().isEmpty()) {
        call.report(
            image.range(),
            ParserCode.MISSING_ALT_TEXT,
            "Say between the brackets what this picture shows, for those who cannot see it.");
      }
    }
  }
}
