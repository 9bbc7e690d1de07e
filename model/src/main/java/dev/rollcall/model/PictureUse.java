package dev.rollcall.model;

import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One place where a call shows a picture.
 *
 * @param source where the picture lies
 * @param range where the call names it; for a slide's background the slide
 * @param alt what the picture shows, for those who do not see it
 * @param background whether the picture is what a slide is painted on
 */
public record PictureUse(
    SafeUrl source, Optional<SourceRange> range, Optional<String> alt, boolean background) {

  /** Every picture of a call, cover first, in the order of the source; notes included. */
  public static List<PictureUse> of(Call call) {
    List<PictureUse> uses = new ArrayList<>();
    addInlines(call.tagline(), uses);
    addInlines(call.occasion(), uses);
    call.slides().forEach(slide -> addSlide(slide, uses));
    return uses.stream().distinct().toList();
  }

  private static void addSlide(Slide slide, List<PictureUse> uses) {
    slide
        .background()
        .flatMap(Background::image)
        .ifPresent(
            image -> uses.add(new PictureUse(image, slide.source(), Optional.empty(), true)));
    addInlines(slide.title(), uses);
    TextContent.images(slide.blocks()).forEach(image -> uses.add(of(image)));
    TextContent.images(slide.notes()).forEach(image -> uses.add(of(image)));
  }

  private static void addInlines(List<Inline> inlines, List<PictureUse> uses) {
    TextContent.imagesWithin(inlines).forEach(image -> uses.add(of(image)));
  }

  private static PictureUse of(Image image) {
    return new PictureUse(image.source(), image.range(), image.alt(), false);
  }
}
