package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.ExportCode;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pdf.internal.flow.InlineItem.PicturePiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.Picture;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.OutlineBox;
import dev.rollcall.export.pdf.internal.plan.Box.PictureBox;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.Length;
import dev.rollcall.model.text.SafeUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Finds the sizes of pictures on paper: as large as the source asks, else as large as they are
 * sharp, and never larger than the room there is.
 */
public final class PictureFitter {

  /** Pictures are never enlarged so that fewer pixels than these make an inch. */
  private static final double LEAST_DPI = 150;

  public static final double POINTS_PER_PIXEL = 0.75;
  private static final double PLACEHOLDER_EMS = 29;
  private static final double PADDING = 8;

  /**
   * A picture at its size in points.
   *
   * @param image what is shown; empty for a placeholder
   */
  record Fitted(double width, double height, Optional<SourceImage> image) {}

  private record Request(Picture picture, double available) {}

  private final ExportContext context;
  private final PictureStore store;
  private final double maxHeight;
  private final ParagraphStyle label;
  private final Map<Request, Fitted> fitted = new HashMap<>();
  private final Set<Picture> reported = new HashSet<>();

  /**
   * Creates a fitter for one document.
   *
   * @param store takes the pictures
   * @param maxHeight how high a picture may be, in points
   * @param label the type size of what stands in place of a picture, in points
   */
  PictureFitter(ExportContext context, PictureStore store, double maxHeight, double label) {
    this.store = store;
    this.label = ParagraphStyle.of(label, 1.35, 0, 0);
    this.context = context;
    this.maxHeight = maxHeight;
  }

  /** A picture as large as it is shown where {@code available} points of width are. */
  Fitted fit(Picture picture, double available, Measure measure) {
    Request request = new Request(picture, available);
    Fitted known = fitted.get(request);
    if (known == null) {
      known = make(picture, available, measure);
      fitted.put(request, known);
    }
    return known;
  }

  /** How wide a picture is shown; for measuring only, it need not be decoded yet. */
  double width(Picture picture, double available, Measure measure) {
    return picture
        .source()
        .map(source -> size(picture, source, available)[0])
        .orElseGet(() -> fit(picture, available, measure).width());
  }

  /**
   * How wide the source wants a picture, in points; empty where it does not say so.
   *
   * @param whole what percentages are of, in points
   */
  public OptionalDouble wantedWidth(Picture picture, double whole) {
    if (picture.source().isPresent() && picture.width().isPresent()) {
      return OptionalDouble.of(points(picture.width().get(), whole));
    }
    if (picture.source().isPresent() && picture.height().filter(h -> !h.percent()).isPresent()) {
      SourceImage source = picture.source().get();
      double height = points(picture.height().get(), maxHeight);
      return OptionalDouble.of(height * source.width() / source.height());
    }
    return OptionalDouble.empty();
  }

  /** What shows a picture, from its upper left corner. */
  List<Box> boxes(PicturePiece piece, Fitted size, Measure measure) {
    if (size.image().isPresent()) {
      return List.of(
          new PictureBox(
              0,
              0,
              size.width(),
              size.height(),
              size.image().get(),
              Optional.of(piece.node()),
              false));
    }
    List<Box> boxes = new ArrayList<>();
    boxes.add(
        new OutlineBox(
            0.5, 0.5, size.width() - 1, size.height() - 1, context.theme().muted(), 0.75, true));
    double y = PADDING;
    for (LineBox line : label(piece.picture(), Optional.of(piece.node()), size.width(), measure)) {
      for (Box box : line.boxes()) {
        boxes.add(box.moved(PADDING, y));
      }
      y += line.height();
    }
    return boxes;
  }

  private Fitted make(Picture picture, double available, Measure measure) {
    if (picture.source().isEmpty()) {
      return placeholder(picture, available, measure);
    }
    SourceImage source = picture.source().get();
    double[] size = size(picture, source, available);
    if (!store.add(source, size[0], size[1])) {
      reportDamage(picture);
      return placeholder(picture, available, measure);
    }
    return new Fitted(size[0], size[1], Optional.of(source));
  }

  private void reportDamage(Picture picture) {
    if (reported.add(picture)) {
      Diagnostic finding = ExportCode.damaged(SafeUrl.of(picture.name()), picture.range());
      context.diagnostics().report(finding);
    }
  }

  private double[] size(Picture picture, SourceImage source, double available) {
    double ratio = (double) source.height() / source.width();
    double width;
    if (picture.width().isPresent()) {
      width = points(picture.width().get(), available);
    } else if (picture.height().isPresent()) {
      width = points(picture.height().get(), maxHeight) / ratio;
    } else if (source.kind() == ImageKind.SVG) {
      width = source.width() * POINTS_PER_PIXEL;
    } else {
      width = source.width() * 72 / LEAST_DPI;
    }
    double height = width * ratio;
    if (picture.width().isPresent() && picture.height().isPresent()) {
      height = points(picture.height().get(), maxHeight);
    }
    double shrink = Math.min(1, Math.min(available / width, maxHeight / height));
    return new double[] {width * shrink, height * shrink};
  }

  private static double points(Length length, double whole) {
    return length.percent() ? whole * length.value() / 100 : length.value() * POINTS_PER_PIXEL;
  }

  private Fitted placeholder(Picture picture, double available, Measure measure) {
    double width = Math.min(available, label.size() * PLACEHOLDER_EMS);
    double height = 2 * PADDING;
    for (LineBox line : label(picture, Optional.empty(), width, measure)) {
      height += line.height();
    }
    return new Fitted(width, height, Optional.empty());
  }

  private List<LineBox> label(
      Picture picture, Optional<StructNode> node, double width, Measure measure) {
    TextStyle style = TextStyle.of(label.size(), context.theme().text());
    TextPiece text = new TextPiece(picture.label(), style, node, Optional.empty());
    return new LineBreaker(measure).set(List.of(text), width - 2 * PADDING, label);
  }
}
