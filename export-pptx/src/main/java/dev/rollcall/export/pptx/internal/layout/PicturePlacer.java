package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.model.text.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives pictures their size and place. */
final class PicturePlacer {

  private static final double GAP = 12;
  private static final double SOURCE_SLIDE = 960; // the pixels of a slide where calls are written
  private static final double LARGEST_PIXEL = 1; // points: 72 dpi, below which pixels show

  private final DeckContext stage;

  PicturePlacer(DeckContext stage) {
    this.stage = stage;
  }

  /** How large a picture wants to be, at most as large as some room; width and height only. */
  Box wanted(Flowable.Picture picture, Box room) {
    double ratio = (double) picture.image().width() / picture.image().height();
    double width = room.width();
    double height = room.height();
    if (picture.width().isPresent() || picture.height().isPresent()) {
      width = picture.width().map(l -> points(l, stage.body().width())).orElse(width);
      height = picture.height().map(l -> points(l, stage.body().height())).orElse(height);
    } else if (picture.image().kind() != ImageKind.SVG) {
      width = Math.min(width, picture.image().width() * LARGEST_PIXEL);
    }
    width = Math.min(width, room.width());
    height = Math.min(height, room.height());
    double fitted = Math.min(width, height * ratio);
    return new Box(0, 0, fitted, fitted / ratio);
  }

  private double points(Length length, double room) {
    return length.percent()
        ? length.value() / 100.0 * room
        : length.value() * stage.slide().width() / SOURCE_SLIDE;
  }

  /** How much of some room's height pictures take when they stand side by side, in points. */
  double height(List<Flowable.Picture> pictures, Box room, int columns) {
    double width = (room.width() - GAP * (columns - 1)) / columns;
    Box cell = new Box(room.x(), room.y(), width, room.height());
    return pictures.stream().mapToDouble(p -> wanted(p, cell).height()).max().orElse(0);
  }

  /**
   * Places pictures in some room, in rows.
   *
   * @param columns how many stand side by side
   * @param top whether they stand at the top of the room rather than in its middle
   * @param placeholder what the first one takes
   */
  List<Shape> grid(
      List<Flowable.Picture> pictures,
      Box room,
      int columns,
      boolean top,
      Optional<Placeholder> placeholder) {
    int rows = (pictures.size() + columns - 1) / columns;
    double width = (room.width() - GAP * (columns - 1)) / columns;
    double height = (room.height() - GAP * (rows - 1)) / rows;
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      double x = room.x() + i % columns * (width + GAP);
      int row = i / columns;
      double y = room.y() + row * (height + GAP);
      Optional<Placeholder> own = i == 0 ? placeholder : Optional.empty();
      place(pictures.get(i), new Box(x, y, width, height), top, own, i + 1).ifPresent(shapes::add);
    }
    return shapes;
  }

  private Optional<Shape> place(
      Flowable.Picture picture,
      Box cell,
      boolean top,
      Optional<Placeholder> placeholder,
      int number) {
    Box size = wanted(picture, cell);
    Box box =
        new Box(
            cell.x() + (cell.width() - size.width()) / 2,
            cell.y() + (top ? 0 : (cell.height() - size.height()) / 2),
            size.width(),
            size.height());
    return stage
        .pictures()
        .scaled(picture.image(), box)
        .map(
            image ->
                new Shape.Picture(
                    placeholder, box, image, "Picture " + number, picture.alt(), picture.target()));
  }
}
