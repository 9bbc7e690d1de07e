package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.opc.DeckPackage;
import dev.rollcall.export.pptx.internal.opc.StrictParts;
import dev.rollcall.export.pptx.internal.opc.UnusableTemplateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;

/** Makes partners' templates ready for use. */
public final class TemplateBuilder {

  private static final double EMU_PER_POINT = 12700;
  private static final double GAP = 12; // points between title and text
  private static final int MOST_MASTERS = 8;

  /** The roles that every design is expected to have a layout for. */
  private static final Set<LayoutRole> USUAL =
      Set.of(
          LayoutRole.COVER,
          LayoutRole.SECTION,
          LayoutRole.CONTENT,
          LayoutRole.TWO_CONTENT,
          LayoutRole.TITLE_ONLY);

  private final SortedMap<String, byte[]> own;

  /**
   * Creates a builder.
   *
   * @param own the parts of the built-in template
   */
  public TemplateBuilder(SortedMap<String, byte[]> own) {
    this.own = own;
  }

  /** A template as it was opened: its size and all its layouts, each in its role or not. */
  record Opened(Box slide, List<Layout> layouts, Layout master) {}

  /**
   * A partner's design, with layouts made for what it lacks. Of several masters it is the first of
   * those that lack least.
   *
   * @param file the bytes of a {@code .pptx} or {@code .potx}
   * @throws UnusableTemplateException when the file is damaged, hostile or no design
   */
  public Template partner(byte[] file) throws UnusableTemplateException {
    TemplateCleaner cleaner =
        TemplateCleaner.of(StrictParts.transitional(TemplateArchive.read(file)), own);
    int masters = Math.min(MOST_MASTERS, cleaner.masters());
    Template best = completed(cleaner.clean(0));
    for (int i = 1; i < masters && !best.lacking().isEmpty(); i++) {
      Template other = completed(cleaner.clean(i));
      if (other.lacking().size() < best.lacking().size()) {
        best = other;
      }
    }
    return best;
  }

  private Template completed(SortedMap<String, byte[]> parts) throws UnusableTemplateException {
    try {
      return matched(parts);
    } catch (RuntimeException e) {
      // What POI and XMLBeans throw for parts that are XML, yet nothing PowerPoint would open.
      throw new UnusableTemplateException(
          "The template cannot be read; open it in PowerPoint and save it anew.");
    }
  }

  private static Template matched(SortedMap<String, byte[]> parts)
      throws UnusableTemplateException {
    Opened opened = open(parts);
    Box slide = opened.slide();
    Map<LayoutRole, Layout> layouts =
        new LayoutMatcher(slide, opened.master()).match(opened.layouts());
    List<LayoutRole> missing =
        Arrays.stream(LayoutRole.values()).filter(role -> !layouts.containsKey(role)).toList();
    List<String> lacking =
        missing.stream()
            .filter(USUAL::contains)
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toList();
    Map<LayoutRole, String> added = synthesis(opened, layouts).add(missing, parts);
    Opened complete = open(parts);
    for (Layout layout : complete.layouts()) {
      added.forEach(
          (role, part) -> {
            if (part.equals(layout.part())) {
              layouts.put(role, layout);
            }
          });
    }
    String notesMaster =
        new PartGraph(parts)
            .relation(DeckPackage.PRESENTATION, "notesMaster")
            .orElseThrow()
            .target();
    return new Template(parts, notesMaster, slide.width(), slide.height(), layouts, lacking, true);
  }

  /** The missing layouts are like the master, or like its slides of content where those differ. */
  private static LayoutSynthesis synthesis(Opened opened, Map<LayoutRole, Layout> found) {
    Box slide = opened.slide();
    Box title =
        opened
            .master()
            .first(Placeholder.Kind.TITLE)
            .map(Placeholder::box)
            .filter(box -> box.within(slide).width() > slide.width() * 0.3)
            .filter(box -> box.within(slide).height() > 0 && box.height() < slide.height() * 0.5)
            .orElse(new Box(slide.width() * 0.05, 24, slide.width() * 0.9, 70));
    Box body =
        opened
            .master()
            .first(Placeholder.Kind.TEXT)
            .map(Placeholder::box)
            .filter(box -> box.height() > slide.height() * 0.3 && !box.overlaps(title))
            .filter(box -> box.width() > slide.width() * 0.3)
            .orElse(beside(title, slide));
    Optional<Layout> differing =
        Optional.ofNullable(found.get(LayoutRole.CONTENT))
            .filter(content -> content.text().box().overlaps(title));
    return new LayoutSynthesis(
        slide,
        differing.map(content -> content.title().box()).orElse(title),
        differing.map(content -> content.text().box()).orElse(body).within(slide),
        furniture(opened.master()));
  }

  /** The larger part of a slide below or above a title. */
  private static Box beside(Box title, Box slide) {
    double margin = slide.height() * 0.1;
    double top = title.bottom() + GAP;
    double below = slide.height() - margin - top;
    double above = title.y() - GAP - margin;
    return below >= above
        ? new Box(title.x(), top, title.width(), below)
        : new Box(title.x(), margin, title.width(), above);
  }

  private static List<String> furniture(Layout master) {
    List<String> furniture = new ArrayList<>();
    for (Placeholder placeholder : master.placeholders()) {
      switch (placeholder.kind()) {
        case DATE, FOOTER, NUMBER -> furniture.add(placeholder.type());
        case TITLE, TEXT, PICTURE, OTHER -> {}
      }
    }
    return furniture;
  }

  /** Reads the layouts of a template. */
  static Opened open(SortedMap<String, byte[]> parts) {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(zip(parts)))) {
      CTPresentation presentation = show.getCTPresentation();
      XSLFSlideMaster master = show.getSlideMasters().getFirst();
      LayoutReader reader = new LayoutReader(master, presentation.getDefaultTextStyle());
      List<Layout> layouts = new ArrayList<>();
      for (XSLFSlideLayout layout : layoutsOf(master)) {
        layouts.add(reader.read(layout));
      }
      Box slide =
          new Box(
              0,
              0,
              presentation.getSldSz().getCx() / EMU_PER_POINT,
              presentation.getSldSz().getCy() / EMU_PER_POINT);
      return new Opened(slide, layouts, reader.master());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All layouts of a master; POI's own list has only one of those that share a name. */
  public static List<XSLFSlideLayout> layoutsOf(XSLFSlideMaster master) {
    return master.getRelations().stream()
        .filter(XSLFSlideLayout.class::isInstance)
        .map(XSLFSlideLayout.class::cast)
        .toList();
  }

  private static byte[] zip(SortedMap<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
