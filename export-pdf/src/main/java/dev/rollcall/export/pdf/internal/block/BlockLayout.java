package dev.rollcall.export.pdf.internal.block;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.Flowable.Anchor;
import dev.rollcall.export.pdf.internal.flow.Flowable.Beside;
import dev.rollcall.export.pdf.internal.flow.Flowable.Divider;
import dev.rollcall.export.pdf.internal.flow.Flowable.Entry;
import dev.rollcall.export.pdf.internal.flow.Flowable.EntryColumns;
import dev.rollcall.export.pdf.internal.flow.Flowable.Framed;
import dev.rollcall.export.pdf.internal.flow.Flowable.Gap;
import dev.rollcall.export.pdf.internal.flow.Flowable.Grid;
import dev.rollcall.export.pdf.internal.flow.Flowable.Hanging;
import dev.rollcall.export.pdf.internal.flow.Flowable.Listing;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.InlineItem;
import dev.rollcall.export.pdf.internal.flow.InlineItem.PicturePiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.font.GlyphRun;
import dev.rollcall.export.pdf.internal.line.CodeLayout;
import dev.rollcall.export.pdf.internal.line.ContentsEntryLayout;
import dev.rollcall.export.pdf.internal.line.Direction;
import dev.rollcall.export.pdf.internal.line.LineBox;
import dev.rollcall.export.pdf.internal.line.LineBreaker;
import dev.rollcall.export.pdf.internal.line.Measure;
import dev.rollcall.export.pdf.internal.line.TextAlignment;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import dev.rollcall.model.text.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sets blocks of content as strips, from top to bottom. */
public final class BlockLayout {

  private static final double MARKER_GAP = 5;

  /** What share of the tallest row a table, a program or a box has that is not divided. */
  private static final double SMALL = 0.6;

  /** What is nested deeply goes no further to the right when the text gets narrower than this. */
  private static final double NARROWEST = 110;

  /** Tells the page number of a place, counted from 1, as far as it is known yet. */
  @FunctionalInterface
  public interface PageNumbers {
    Optional<Integer> of(String place);
  }

  /**
   * A mark that waits for its line.
   *
   * @param edge the edge that faces the text
   */
  private record Marker(double edge, Direction direction, TextPiece piece) {}

  private final Measure measure;
  private final LineBreaker lineSetter;
  private final PageNumbers pageNumbers;
  private final double tallest;
  private final List<Fragment> strips = new ArrayList<>();
  private final List<BoxDecoration> frames = new ArrayList<>();
  private final List<Marker> markers = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private Direction direction;
  private double left;
  private double width;
  private double gap;
  private double reserve;
  private KeepWithPrevious keep = KeepWithPrevious.FREE;
  private OptionalDouble pivot = OptionalDouble.empty();

  /**
   * Creates a maker of the strips of one text area.
   *
   * @param width the text area's width in points
   * @param tallest the height in points above which a table row is divided
   * @param direction which way content runs that does not say so itself
   */
  public BlockLayout(
      Measure measure, PageNumbers pageNumbers, double width, double tallest, Direction direction) {
    this.direction = direction;
    this.measure = measure;
    this.pageNumbers = pageNumbers;
    this.width = width;
    this.tallest = tallest;
    lineSetter = new LineBreaker(measure);
  }

  /** Sets blocks below those set before. */
  public void add(List<Flowable> flows) {
    flows.forEach(this::add);
  }

  /** The strips set so far. */
  public List<Fragment> strips() {
    return List.copyOf(strips);
  }

  private void add(Flowable flow) {
    switch (flow) {
      case Words w -> addWords(w);
      case Listing l -> addListing(l);
      case Grid g -> addGrid(g);
      case Divider d -> addDivider(d);
      case Framed f -> addFramed(f);
      case Hanging h -> addHanging(h);
      case Entry e -> addEntry(e);
      case EntryColumns c -> addEntryColumns(c);
      case Gap g -> {
        widenGap(g.height());
        reserve = Math.max(reserve, g.reserve());
        keep =
            g.reserve() > 0
                ? KeepWithPrevious.FREE
                : keep; // a heading without content may stand alone
      }
      case Beside b -> addBeside(b);
      case Anchor a -> anchors.add(a.name());
    }
  }

  /** Columns stand beside each other if each has the room, and all are one fragment. */
  private void addBeside(Beside beside) {
    int count = beside.columns().size();
    double column = ColumnRow.widthOf(count, width);
    List<BlockLayout> set = new ArrayList<>();
    for (List<Flowable> content : beside.columns()) {
      BlockLayout inner = new BlockLayout(measure, pageNumbers, column, tallest, direction);
      inner.add(content);
      set.add(inner);
    }
    ColumnRow row = new ColumnRow(set.stream().map(BlockLayout::strips).toList(), column);
    if (!row.fits(tallest)) {
      beside.columns().forEach(this::add);
      return;
    }
    widenGap(row.before());
    anchors.addAll(row.anchors());
    boolean mirrored = direction == Direction.RIGHT_TO_LEFT;
    emit(row.height(), row.baseline(), moved(row.boxes(mirrored), left, 0), Optional.empty());
    set.forEach(inner -> anchors.addAll(inner.anchors));
    set.forEach(inner -> widenGap(inner.gap));
  }

  private void addWords(Words words) {
    boolean pictures = PictureRow.isPictures(words.pieces());
    List<InlineItem> pieces =
        pictures
            ? new PictureRow(measure, width, words.look()).fitted(words.pieces())
            : words.pieces();
    List<LineBox> lines = lineSetter.set(pieces, width, words.look());
    anchors.addAll(words.anchors());
    widenGap(words.look().before());
    for (int i = 0; i < lines.size(); i++) {
      LineBox line = lines.get(i);
      if (i > 0 && !pictures) {
        boolean nearEdge = i == 1 || i == lines.size() - 1;
        keep = nearEdge ? KeepWithPrevious.NEVER : KeepWithPrevious.AVOID;
      }
      double shift = left + TextAlignment.shift(line, words.look().alignment(), width, direction);
      if (isElastic(words)) {
        pivot = OptionalDouble.of(pivot(words.look().alignment()));
      }
      emit(line.height(), line.baseline(), moved(line.boxes(), shift, 0), Optional.empty());
    }
    widenGap(words.look().after());
    if (words.keepWithNext()) {
      keep = KeepWithPrevious.NEVER;
    }
  }

  /** Whether words are nothing but a picture that nobody gave a size. */
  private static boolean isElastic(Words words) {
    return words.pieces().size() == 1
        && words.pieces().getFirst() instanceof PicturePiece piece
        && piece.link().isEmpty()
        && piece.picture().width().isEmpty()
        && piece.picture().height().isEmpty();
  }

  /** Which of a picture's edges stays where it is. */
  private double pivot(Alignment alignment) {
    return switch (alignment) {
      case NONE -> direction == Direction.RIGHT_TO_LEFT ? 1 : 0;
      case LEFT -> 0;
      case CENTER -> 0.5;
      case RIGHT -> 1;
    };
  }

  private void addListing(Listing listing) {
    CodeLayout setter = new CodeLayout(measure, listing, width);
    BoxDecoration frame =
        new BoxDecoration(left, width, Optional.of(listing.ground()), Optional.empty(), direction);
    widenGap(CodeLayout.GAP);
    frames.add(frame);
    int first = strips.size();
    List<LineBox> lines = setter.lines();
    for (int i = 0; i < lines.size(); i++) {
      LineBox line = lines.get(i);
      if (i > 0) {
        keep = i == 1 || i == lines.size() - 1 ? KeepWithPrevious.NEVER : KeepWithPrevious.AVOID;
      }
      emit(line.height(), line.baseline(), moved(line.boxes(), left, 0), Optional.empty());
    }
    keepTogether(first);
    frames.remove(frame);
    widenGap(CodeLayout.GAP);
  }

  private void addGrid(Grid grid) {
    TableLayout setter =
        new TableLayout(measure, grid, width, tallest, Direction.of(grid).or(direction));
    widenGap(TableLayout.GAP);
    int first = strips.size();
    for (TableLayout.RowStrip row : setter.rows()) {
      keep = row.keep() == KeepWithPrevious.FREE ? keep : row.keep();
      emit(
          row.height(),
          row.baseline(),
          moved(row.boxes(), left, 0),
          row.head().map(h -> new Fragment.RepeatedHead(h.height(), moved(h.boxes(), left, 0))));
    }
    keepTogether(first);
    widenGap(TableLayout.GAP);
  }

  private void addDivider(Divider divider) {
    widenGap(divider.gap());
    Box line = new FillBox(left, 0, width, divider.thickness(), divider.color(), 0);
    emit(divider.thickness(), 0, List.of(line), Optional.empty());
    widenGap(divider.gap());
  }

  private void addFramed(Framed framed) {
    double outerLeft = left;
    double outerWidth = width;
    Direction outerDirection = direction;
    direction = Direction.of(framed).or(direction);
    BoxDecoration frame = new BoxDecoration(left, width, framed.ground(), framed.bar(), direction);
    widenGap(framed.gap());
    frames.add(frame);
    double padding = Math.min(framed.padding(), Math.max(0, (width - NARROWEST) / 2));
    boolean bothSides = framed.ground().isPresent();
    left += bothSides || direction != Direction.RIGHT_TO_LEFT ? padding : 0;
    width -= bothSides ? 2 * padding : padding;
    double edge = framed.ground().isPresent() ? framed.padding() * 0.6 : 0;
    int first = strips.size();
    add(framed.content());
    pad(first, edge);
    keepTogether(first);
    frames.remove(frame);
    gap = 0;
    widenGap(framed.gap());
    left = outerLeft;
    width = outerWidth;
    direction = outerDirection;
  }

  /** Adds room above the first and below the last of the strips since {@code first}. */
  private void pad(int first, double edge) {
    if (edge > 0 && strips.size() > first) {
      Fragment top = strips.get(first);
      strips.set(
          first,
          new Fragment(
              top.before(),
              top.height() + edge,
              top.keep(),
              moved(top.boxes(), 0, edge),
              top.frames(),
              top.head(),
              top.anchors(),
              top.reserve(),
              OptionalDouble.empty()));
      Fragment end = strips.getLast();
      strips.set(
          strips.size() - 1,
          new Fragment(
              end.before(),
              end.height() + edge,
              end.keep(),
              end.boxes(),
              end.frames(),
              end.head(),
              end.anchors(),
              end.reserve(),
              OptionalDouble.empty()));
    }
  }

  private void addHanging(Hanging hanging) {
    widenGap(hanging.gap());
    if (hanging.clings() && keep == KeepWithPrevious.FREE) {
      keep = KeepWithPrevious.AVOID;
    }
    Direction outerDirection = direction;
    direction = own(hanging).or(direction);
    boolean mirrored = direction == Direction.RIGHT_TO_LEFT;
    double indent = Math.min(hanging.indent(), Math.max(0, width - NARROWEST));
    double outerLeft = left;
    left += mirrored ? 0 : indent;
    width -= indent;
    double edge = mirrored ? left + width + MARKER_GAP : left - MARKER_GAP;
    hanging.marker().ifPresent(piece -> markers.add(new Marker(edge, direction, piece)));
    add(hanging.content());
    if (hanging.marker().isPresent() && !markers.isEmpty()) {
      TextPiece piece = markers.getLast().piece();
      double size = piece.style().size();
      emit(size * 1.4, size * 1.05, List.of(), Optional.empty()); // an item without content
    }
    left = outerLeft;
    width += indent;
    direction = outerDirection;
    widenGap(hanging.gap());
  }

  /** A list runs as its first words do, and each item as its own. */
  private static Direction own(Hanging hanging) {
    if (hanging.marker().isEmpty()) {
      return Direction.of(hanging);
    }
    return hanging.content().isEmpty()
        ? Direction.NEITHER
        : Direction.of(hanging.content().getFirst());
  }

  private void addEntry(Entry entry) {
    ContentsEntryLayout setter = new ContentsEntryLayout(measure, entry, width);
    widenGap(entry.gap());
    List<LineBox> lines = setter.lines(pageNumbers.of(entry.place()));
    for (int i = 0; i < lines.size(); i++) {
      LineBox line = lines.get(i);
      keep = i > 0 ? KeepWithPrevious.NEVER : keep;
      emit(line.height(), line.baseline(), moved(line.boxes(), left, 0), Optional.empty());
    }
  }

  private void addEntryColumns(EntryColumns columns) {
    EntryColumnsLayout setter =
        new EntryColumnsLayout(measure, columns, pageNumbers, width, tallest, direction);
    for (EntryColumnsLayout.Part part : setter.parts()) {
      emit(part.height(), 0, moved(part.boxes(), left, 0), Optional.empty());
      widenGap(columns.entries().getFirst().gap());
    }
  }

  /** Has what is no taller than a small share of a page stand on one page. */
  private void keepTogether(int first) {
    double height = 0;
    for (int i = first; i < strips.size(); i++) {
      height += strips.get(i).height() + (i == first ? 0 : strips.get(i).before());
    }
    if (height <= tallest * SMALL) {
      for (int i = first + 1; i < strips.size(); i++) {
        strips.set(i, strips.get(i).kept());
      }
    }
  }

  private void emit(
      double height, double baseline, List<Box> boxes, Optional<Fragment.RepeatedHead> head) {
    List<Box> all = new ArrayList<>();
    for (Marker marker : markers) {
      all.addAll(markerBoxes(marker, baseline));
    }
    all.addAll(boxes);
    strips.add(new Fragment(gap, height, keep, all, frames, head, anchors, reserve, pivot));
    markers.clear();
    anchors.clear();
    gap = 0;
    reserve = 0;
    keep = KeepWithPrevious.FREE;
    pivot = OptionalDouble.empty();
  }

  private List<Box> markerBoxes(Marker marker, double baseline) {
    List<GlyphRun> runs = measure.shape(marker.piece().text(), marker.piece().style(), false);
    List<Box> boxes = new ArrayList<>();
    boolean mirrored = marker.direction() == Direction.RIGHT_TO_LEFT;
    double x = mirrored ? marker.edge() : marker.edge() - Measure.width(runs);
    for (GlyphRun run : runs) {
      boxes.add(
          new TextBox(x, baseline, run, marker.piece().style().color(), marker.piece().node(), 0));
      x += run.width();
    }
    return boxes;
  }

  private void widenGap(double room) {
    gap = Math.max(gap, room);
  }

  private static List<Box> moved(List<Box> boxes, double dx, double dy) {
    return boxes.stream().map(box -> box.moved(dx, dy)).toList();
  }
}
