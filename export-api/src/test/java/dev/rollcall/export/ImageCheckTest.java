package dev.rollcall.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.model.Background;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ImageCheckTest {

  private static final SourceRange FIRST = new SourceRange(3, 1, 3, 9);
  private static final SourceRange SECOND = new SourceRange(5, 2, 5, 9);
  private static final SourceRange SLIDE = new SourceRange(1, 1, 9, 1);

  @Test
  void eachPlaceIsReportedOnceWithItsRange() {
    ImageLoader loader =
        source ->
            switch (source.value()) {
              case "here.png" ->
                  new ImageResult.Loaded(new SourceImage(new byte[0], ImageKind.PNG, 1, 1, 1));
              case "broken.png" ->
                  new ImageResult.Unavailable(ImageResult.Reason.UNREADABLE, "Broken.");
              default -> new ImageResult.Unavailable(ImageResult.Reason.NOT_FOUND, "Absent.");
            };
    Slide slide =
        Slide.builder()
            .source(SLIDE)
            .background(Background.builder().image(SafeUrl.of("broken.png")).build())
            .addBlocks(
                Paragraph.of(
                    List.of(
                        image("here.png", FIRST),
                        image("absent.png", FIRST),
                        image("absent.png", FIRST),
                        image("absent.png", SECOND))))
            .build();
    List<Diagnostic> found = new ArrayList<>();
    new ImageCheck(loader)
        .check(Call.builder().kind(CallKind.DECK).addCover(slide).build(), found::add);
    assertEquals(
        List.of(
            diagnostic(ExportCode.IMAGE_UNREADABLE, "Broken.", SLIDE),
            diagnostic(ExportCode.IMAGE_NOT_FOUND, "Absent.", FIRST),
            diagnostic(ExportCode.IMAGE_NOT_FOUND, "Absent.", SECOND)),
        found);
  }

  private static Diagnostic diagnostic(ExportCode code, String message, SourceRange range) {
    return new Diagnostic(code, message, Optional.of(range), List.of());
  }

  private static Image image(String source, SourceRange range) {
    return Image.builder().source(SafeUrl.of(source)).range(range).build();
  }
}
