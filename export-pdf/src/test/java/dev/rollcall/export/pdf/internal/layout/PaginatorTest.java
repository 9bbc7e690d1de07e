package dev.rollcall.export.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.PictureBox;
import dev.rollcall.export.pdf.internal.plan.PagePlace;
import dev.rollcall.export.theme.Rgb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Strips of height 10 on pages of height 40; each shows its number as its width. */
class PaginatorTest {

  private static final double PAGE = 40;
  private static final Rgb BLACK = new Rgb(0, 0, 0);
  private static final SourceImage IMAGE = new SourceImage(new byte[0], ImageKind.PNG, 50, 25, 1);

  @Test
  void pagesAreFilled() {
    assertEquals(
        List.of(List.of(1, 2, 3, 4), List.of(5)),
        paginate(strip(1), strip(2), strip(3), strip(4), strip(5)));
  }

  @Test
  void aHeadingStaysWithItsText() {
    assertEquals(
        List.of(List.of(1, 2, 3), List.of(4, 5)),
        paginate(strip(1), strip(2), strip(3), strip(4), kept(5, Keep.NEVER)));
  }

  @Test
  void aBadPlaceIsLeftWhereABetterOneIsNear() {
    assertEquals(
        List.of(List.of(1, 2, 3), List.of(4, 5)),
        paginate(strip(1), strip(2), strip(3), strip(4), kept(5, Keep.AVOID)));
  }

  @Test
  void whatCannotBeKeptTogetherIsDivided() {
    assertEquals(
        List.of(List.of(1, 2, 3, 4), List.of(5)),
        paginate(
            strip(1),
            kept(2, Keep.NEVER),
            kept(3, Keep.NEVER),
            kept(4, Keep.NEVER),
            kept(5, Keep.NEVER)));
  }

  @Test
  void aTableHeadIsRepeated() {
    Strip.RepeatedHead head = new Strip.RepeatedHead(10, List.of(box(99)));
    assertEquals(
        List.of(List.of(1, 2, 3, 4), List.of(99, 5, 6)),
        paginate(strip(1), row(2, head), row(3, head), row(4, head), row(5, head), row(6, head)));
  }

  @Test
  void roomThatIsAskedForMustBeThere() {
    Strip demanding =
        new Strip(
            0,
            10,
            Keep.FREE,
            List.of(box(3)),
            List.of(),
            Optional.empty(),
            List.of("place"),
            25,
            OptionalDouble.empty());
    List<Strip> strips = List.of(strip(1), strip(2), demanding);
    Paginator.Pages pages = new Paginator(strips, PAGE, PAGE).paginate();
    assertEquals(2, pages.pages().size());
    assertEquals(Map.of("place", new PagePlace(1, 0)), pages.places());
  }

  @Test
  void aPictureGivesWayALittle() {
    List<Strip> strips = List.of(strip(1), strip(2), picture(25), strip(4));
    Paginator.Pages pages = new Paginator(strips, PAGE, PAGE, 0.7).paginate();
    assertEquals(2, pages.pages().size());
    assertEquals(picture(25, 0.8, 20), pages.pages().getFirst().getLast());
    assertEquals(2, new Paginator(strips, PAGE, PAGE, 0.9).paginate().pages().getFirst().size());
    assertEquals(2, new Paginator(strips, PAGE, PAGE).paginate().pages().getFirst().size());
  }

  @Test
  void aPictureStaysAsLargeAsItIsWhereItsCaptionWouldNotFollow() {
    List<Strip> strips = List.of(strip(1), strip(2), picture(25), kept(4, Keep.NEVER));
    Paginator.Pages pages = new Paginator(strips, PAGE, PAGE, 0.7).paginate();
    assertEquals(List.of(2, 2), pages.pages().stream().map(List::size).toList());
    assertEquals(picture(25, 1, 0), pages.pages().getLast().getFirst());
  }

  /** A centred picture, twice as wide as it is high. */
  private static Strip picture(double height) {
    return new Strip(
        0,
        height,
        Keep.FREE,
        List.of(picture(height, 1, 0)),
        List.of(),
        Optional.empty(),
        List.of(),
        0,
        OptionalDouble.of(0.5));
  }

  private static Box picture(double height, double share, double y) {
    return new PictureBox(
        height * (1 - share),
        y,
        2 * height * share,
        height * share,
        IMAGE,
        Optional.empty(),
        false);
  }

  private static List<List<Integer>> paginate(Strip... strips) {
    return new Paginator(List.of(strips), PAGE, PAGE)
        .paginate().pages().stream()
            .map(page -> page.stream().map(box -> (int) ((FillBox) box).width()).toList())
            .toList();
  }

  private static Strip strip(int number) {
    return kept(number, Keep.FREE);
  }

  private static Strip kept(int number, Keep keep) {
    return strip(number, keep, Optional.empty());
  }

  private static Strip row(int number, Strip.RepeatedHead head) {
    return strip(number, Keep.FREE, Optional.of(head));
  }

  private static Strip strip(int number, Keep keep, Optional<Strip.RepeatedHead> head) {
    return new Strip(
        0, 10, keep, List.of(box(number)), List.of(), head, List.of(), 0, OptionalDouble.empty());
  }

  private static Box box(int number) {
    return new FillBox(0, 0, number, 10, BLACK, 0);
  }
}
