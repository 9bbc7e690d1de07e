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
import org.w3c.dom.Node;

/**
 * Reads the placeholders of a layout with everything that they inherit from their master and the
 * presentation (ECMA-376-1, 19.3.1.36).
 */
final class LayoutReader {

  private static final double EMU_PER_POINT = 12700;
  private static final int FULL_TURN = 360 * 60_000; // ECMA-376-1, 20.1.10.3

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
      read(shape, kind(shape)).ifPresent(found::add);
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
            case DATE, FOOTER, NUMBER, OTHER -> masterStyles.getOtherStyle();
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

  private Placeholder.Kind kind(CTShape shape) {
    CTPlaceholder ph = placeholder(shape);
    return switch (type(ph)) {
      case "dt" -> Placeholder.Kind.DATE;
      case "ftr" -> Placeholder.Kind.FOOTER;
      case "sldNum" -> Placeholder.Kind.NUMBER;
      case "pic" -> Placeholder.Kind.PICTURE;
      case "title", "ctrTitle" ->
          isUpright(shape) ? Placeholder.Kind.TITLE : Placeholder.Kind.OTHER;
      case "obj", "body", "subTitle" ->
          isUpright(shape) ? Placeholder.Kind.TEXT : Placeholder.Kind.OTHER;
      default -> Placeholder.Kind.OTHER; // charts, tables, media
    };
  }

  /** Whether text in a shape can be read without turning one's head. */
  private boolean isUpright(CTShape shape) {
    CTPlaceholder ph = placeholder(shape);
    // The schema's own type is not among those that POI is delivered with.
    Node orientation = ph.getDomNode().getAttributes().getNamedItem("orient");
    boolean vertical = orientation != null && orientation.getNodeValue().equals("vert");
    List<CTShape> chain = new ArrayList<>(List.of(shape));
    parent(ph).ifPresent(chain::add);
    String direction =
        chain.stream()
            .flatMap(s -> bodyProperties(s).stream())
            .filter(CTTextBodyProperties::isSetVert)
            .findFirst()
            .map(properties -> properties.getVert().toString())
            .orElse("horz");
    boolean turned =
        chain.stream()
            .filter(s -> s.getSpPr() != null && s.getSpPr().isSetXfrm())
            .findFirst()
            .map(s -> s.getSpPr().getXfrm().getRot() % FULL_TURN != 0)
            .orElse(false);
    return !vertical && !turned && direction.equals("horz");
  }

  private static Optional<CTTextBodyProperties> bodyProperties(CTShape shape) {
    return shape.isSetTxBody()
        ? Optional.ofNullable(shape.getTxBody().getBodyPr())
        : Optional.empty();
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
    bodyProperties(shape).ifPresent(chain::add);
    parent.flatMap(LayoutReader::bodyProperties).ifPresent(chain::add);
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
