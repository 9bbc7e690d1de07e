package dev.rollcall.export.pdf.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pdf.internal.block.Fragment;
import dev.rollcall.export.pdf.internal.block.KeepWithPrevious;
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
        paginate(strip(1), strip(2), strip(3), strip(4), kept(5, KeepWithPrevious.NEVER)));
  }

  @Test
  void aBadPlaceIsLeftWhereABetterOneIsNear() {
    assertEquals(
        List.of(List.of(1, 2, 3), List.of(4, 5)),
        paginate(strip(1), strip(2), strip(3), strip(4), kept(5, KeepWithPrevious.AVOID)));
  }

  @Test
  void whatCannotBeKeptTogetherIsDivided() {
    assertEquals(
        List.of(List.of(1, 2, 3, 4), List.of(5)),
        paginate(
            strip(1),
            kept(2, KeepWithPrevious.NEVER),
            kept(3, KeepWithPrevious.NEVER),
            kept(4, KeepWithPrevious.NEVER),
            kept(5, KeepWithPrevious.NEVER)));
  }

  @Test
  void aTableHeadIsRepeated() {
    Fragment.RepeatedHead head = new Fragment.RepeatedHead(10, List.of(box(99)));
    assertEquals(
        List.of(List.of(1, 2, 3, 4), List.of(99, 5, 6)),
        paginate(strip(1), row(2, head), row(3, head), row(4, head), row(5, head), row(6, head)));
  }

  @Test
  void roomThatIsAskedForMustBeThere() {
    Fragment demanding =
        new Fragment(
            0,
            10,
            KeepWithPrevious.FREE,
            List.of(box(3)),
            List.of(),
            Optional.empty(),
            List.of("place"),
            25,
            OptionalDouble.empty());
    List<Fragment> strips = List.of(strip(1), strip(2), demanding);
    Paginator.Pages pages = new Paginator(strips, PAGE, PAGE).paginate();
    assertEquals(2, pages.pages().size());
    assertEquals(Map.of("place", new PagePlace(1, 0)), pages.places());
  }

  @Test
  void aPictureGivesWayALittle() {
    List<Fragment> strips = List.of(strip(1), strip(2), picture(25), strip(4));
    Paginator.Pages pages = new Paginator(strips, PAGE, PAGE, 0.7).paginate();
    assertEquals(2, pages.pages().size());
    assertEquals(picture(25, 0.8, 20), pages.pages().getFirst().getLast());
    assertEquals(2, new Paginator(strips, PAGE, PAGE, 0.9).paginate().pages().getFirst().size());
    assertEquals(2, new Paginator(strips, PAGE, PAGE).paginate().pages().getFirst().size());
  }

  @Test
  void aPictureStaysAsLargeAsItIsWhereItsCaptionWouldNotFollow() {
    List<Fragment> strips =
        List.of(strip(1), strip(2), picture(25), kept(4, KeepWithPrevious.NEVER));
    Paginator.Pages pages = new Paginator(strips, PAGE, PAGE, 0.7).paginate();
    assertEquals(List.of(2, 2), pages.pages().stream().map(List::size).toList());
    assertEquals(picture(25, 1, 0), pages.pages().getLast().getFirst());
  }

  /** A centred picture, twice as wide as it is high. */
  private static Fragment picture(double height) {
    return new Fragment(
        0,
        height,
        KeepWithPrevious.FREE,
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

  private static List<List<Integer>> paginate(Fragment... strips) {
    return new Paginator(List.of(strips), PAGE, PAGE)
        .paginate().pages().stream()
            .map(page -> page.stream().map(box -> (int) ((FillBox) box).width()).toList())
            .toList();
  }

  private static Fragment strip(int number) {
    return kept(number, KeepWithPrevious.FREE);
  }

  private static Fragment kept(int number, KeepWithPrevious keep) {
    return strip(number, keep, Optional.empty());
  }

  private static Fragment row(int number, Fragment.RepeatedHead head) {
    return strip(number, KeepWithPrevious.FREE, Optional.of(head));
  }

  private static Fragment strip(
      int number, KeepWithPrevious keep, Optional<Fragment.RepeatedHead> head) {
    return new Fragment(
        0, 10, keep, List.of(box(number)), List.of(), head, List.of(), 0, OptionalDouble.empty());
  }

  private static Box box(int number) {
    return new FillBox(0, 0, number, 10, BLACK, 0);
  }
}
