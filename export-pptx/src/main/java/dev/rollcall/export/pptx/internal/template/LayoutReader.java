package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideLayout;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideMasterTextStyles;

/**
 * Reads the placeholders of a layout with everything that they inherit from their master and the
 * presentation (ECMA-376-1, 19.3.1.36).
 */
final class LayoutReader {

  private static final double EMU_PER_POINT = 12700;

  private final List<CTShape> masterShapes;
  private final @Nullable CTSlideMasterTextStyles masterStyles;
  private final @Nullable CTTextListStyle defaults;

  /** The levels of each chain of styles; placeholders without a style of their own share them. */
  private final Map<List<CTTextListStyle>, List<LevelStyle>> resolved = new HashMap<>();

  LayoutReader(XSLFSlideMaster master, @Nullable CTTextListStyle defaults) {
    masterShapes = placeholders(master.getXmlObject().getCSld().getSpTree());
    masterStyles = master.getXmlObject().getTxStyles();
    this.defaults = defaults;
  }

  /** Reads a layout. */
  Layout read(XSLFSlideLayout layout) {
    CTSlideLayout xml = layout.getXmlObject();
    String type = xml.isSetType() ? xml.getType().toString() : "";
    return new Layout(
        layout.getPackagePart().getPartName().getName(),
        type,
        xml.getCSld().isSetName() ? xml.getCSld().getName() : "",
        placeholders(placeholders(xml.getCSld().getSpTree())));
  }

  /** The master itself, read like a layout. */
  Layout master() {
    return new Layout("", "", "", placeholders(masterShapes));
  }

  private List<Placeholder> placeholders(List<CTShape> shapes) {
    List<Placeholder> found = new ArrayList<>();
    for (CTShape shape : shapes) {
      kind(placeholder(shape)).flatMap(kind -> read(shape, kind)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Placeholder> read(CTShape shape, Placeholder.Kind kind) {
    CTPlaceholder ph = placeholder(shape);
    Optional<CTShape> parent = parent(ph);
    Optional<Box> box = box(shape).or(() -> parent.flatMap(LayoutReader::box));
    if (box.isEmpty()) {
      return Optional.empty();
    }
    List<CTTextListStyle> chain = new ArrayList<>();
    styles(shape).ifPresent(chain::add);
    parent.flatMap(LayoutReader::styles).ifPresent(chain::add);
    if (masterStyles != null) {
      CTTextListStyle style =
          switch (kind) {
            case TITLE -> masterStyles.getTitleStyle();
            case TEXT, PICTURE -> masterStyles.getBodyStyle();
            case DATE, FOOTER, NUMBER -> masterStyles.getOtherStyle();
          };
      if (style != null) {
        chain.add(style);
      }
    }
    if (defaults != null) {
      chain.add(defaults);
    }
    return Optional.of(
        new Placeholder(
            kind,
            ph.isSetType() ? ph.getType().toString() : "",
            ph.getIdx(),
            ph.isSetSz() ? Optional.of(ph.getSz().toString()) : Optional.empty(),
            shape.getNvSpPr().getCNvPr().getName(),
            box.get(),
            inset(shape, parent),
            resolved.computeIfAbsent(chain, LayoutReader::levels)));
  }

  private static List<LevelStyle> levels(List<CTTextListStyle> chain) {
    List<LevelStyle> levels = new ArrayList<>();
    for (int level = 0; level < TextLevels.COUNT; level++) {
      levels.add(TextLevels.resolve(chain, level));
    }
    return List.copyOf(levels);
  }

  private static List<CTShape> placeholders(CTGroupShape tree) {
    return tree.getSpList().stream()
        .filter(shape -> shape.getNvSpPr().getNvPr().isSetPh())
        .toList();
  }

  private static CTPlaceholder placeholder(CTShape shape) {
    return shape.getNvSpPr().getNvPr().getPh();
  }

  private static Optional<Placeholder.Kind> kind(CTPlaceholder ph) {
    return switch (type(ph)) {
      case "title", "ctrTitle" -> Optional.of(Placeholder.Kind.TITLE);
      case "obj", "body", "subTitle" -> Optional.of(Placeholder.Kind.TEXT);
      case "pic" -> Optional.of(Placeholder.Kind.PICTURE);
      case "dt" -> Optional.of(Placeholder.Kind.DATE);
      case "ftr" -> Optional.of(Placeholder.Kind.FOOTER);
      case "sldNum" -> Optional.of(Placeholder.Kind.NUMBER);
      default -> Optional.empty(); // charts, tables, media, headers of notes
    };
  }

  private static String type(CTPlaceholder ph) {
    return ph.isSetType() ? ph.getType().toString() : "obj";
  }

  private Optional<CTShape> parent(CTPlaceholder ph) {
    String wanted =
        switch (type(ph)) {
          case "title", "ctrTitle" -> "title";
          case "dt", "ftr", "sldNum" -> type(ph);
          default -> "body";
        };
    return masterShapes.stream()
        .filter(
            shape ->
                type(placeholder(shape))
                    .toLowerCase(Locale.ROOT)
                    .equals(wanted.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Optional<Box> box(CTShape shape) {
    if (shape.getSpPr() == null || !shape.getSpPr().isSetXfrm()) {
      return Optional.empty();
    }
    CTTransform2D xfrm = shape.getSpPr().getXfrm();
    if (!xfrm.isSetOff() || !xfrm.isSetExt()) {
      return Optional.empty();
    }
    CTPoint2D off = xfrm.getOff();
    CTPositiveSize2D ext = xfrm.getExt();
    return Optional.of(
        new Box(
            TextLevels.number(off.xgetX()) / EMU_PER_POINT,
            TextLevels.number(off.xgetY()) / EMU_PER_POINT,
            ext.getCx() / EMU_PER_POINT,
            ext.getCy() / EMU_PER_POINT));
  }

  private static Optional<CTTextListStyle> styles(CTShape shape) {
    return shape.isSetTxBody() && shape.getTxBody().isSetLstStyle()
        ? Optional.of(shape.getTxBody().getLstStyle())
        : Optional.empty();
  }

  private static Placeholder.Inset inset(CTShape shape, Optional<CTShape> parent) {
    List<CTTextBodyProperties> chain = new ArrayList<>();
    for (CTShape candidate : parent.isPresent() ? List.of(shape, parent.get()) : List.of(shape)) {
      if (candidate.isSetTxBody() && candidate.getTxBody().getBodyPr() != null) {
        chain.add(candidate.getTxBody().getBodyPr());
      }
    }
    return new Placeholder.Inset(
        first(chain, CTTextBodyProperties::isSetLIns, p -> TextLevels.number(p.xgetLIns()), 7.2),
        first(chain, CTTextBodyProperties::isSetTIns, p -> TextLevels.number(p.xgetTIns()), 3.6),
        first(chain, CTTextBodyProperties::isSetRIns, p -> TextLevels.number(p.xgetRIns()), 7.2),
        first(chain, CTTextBodyProperties::isSetBIns, p -> TextLevels.number(p.xgetBIns()), 3.6));
  }

  private static double first(
      List<CTTextBodyProperties> chain,
      java.util.function.Predicate<CTTextBodyProperties> has,
      java.util.function.ToDoubleFunction<CTTextBodyProperties> value,
      double points) {
    return chain.stream()
        .filter(has)
        .findFirst()
        .map(p -> value.applyAsDouble(p) / EMU_PER_POINT)
        .orElse(points);
  }
}
