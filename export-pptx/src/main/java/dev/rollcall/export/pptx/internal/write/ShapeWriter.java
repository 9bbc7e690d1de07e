package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.XmlText;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.SlidePlan;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderSize;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Writes the shapes of one slide (ECMA-376-1, 19.3.1). */
final class ShapeWriter {

  private static final int CODE_LINE_PERCENT = 125_000;
  private static final double BOX_INSET = 8;
  private static final double CALLOUT_LINE = 1.5;
  private static final byte[] AMBER = {(byte) 0xc7, 0x77, 0x00};
  private static final byte[] RED = {(byte) 0xc6, 0x28, 0x28};
  private static final int LEAST_SIZE = 12; // points, for footers and numbers
  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";

  private final CTGroupShape tree;
  private final PackagePart part;
  private final Media media;
  private final SlideLinks links;
  private final TextWriter text;
  private final String language;
  private long lastId = 1; // the tree itself has 1

  ShapeWriter(CTGroupShape tree, PackagePart part, Media media, SlideLinks links, DeckPlan deck) {
    this.tree = tree;
    this.part = part;
    this.media = media;
    this.links = links;
    language = deck.language();
    text = new TextWriter(deck.language(), deck.codeFont(), links);
  }

  /** Writes the title. */
  void title(SlidePlan slide) {
    Placeholder placeholder = slide.layout().title();
    CTShape shape = shape(placeholder.name(), Optional.of(placeholder));
    shape.addNewSpPr();
    CTTextBody body = shape.addNewTxBody();
    body.addNewBodyPr(); // whether text shrinks when somebody adds to it is the layout's to say
    text.write(slide.title(), body);
  }

  /** Writes a shape. */
  void write(Shape shape) throws IOException {
    switch (shape) {
      case Shape.Text t -> text(t);
      case Shape.Code c -> code(c);
      case Shape.Callout c -> callout(c);
      case Shape.Picture p -> picture(p);
      case Shape.Table t -> new TableWriter(text, ++lastId).write(t, tree.addNewGraphicFrame());
      case Shape.Scrim s -> scrim(s);
    }
  }

  /** Writes the date, the footer or the number of the slide. */
  void furniture(Placeholder placeholder, String content, boolean dark) {
    CTShape shape = shape(placeholder.name(), Optional.of(placeholder));
    shape.addNewSpPr();
    CTTextBody body = shape.addNewTxBody();
    body.addNewBodyPr();
    body.addNewLstStyle();
    var p = body.addNewP();
    if (placeholder.kind() == Placeholder.Kind.NUMBER) {
      CTTextField field = p.addNewFld();
      field.setId("{7C7E3B4B-3F0B-4D5C-9B5A-2D8C6F1E7A10}");
      field.setType("slidenum");
      furniture(field.addNewRPr(), placeholder, dark);
      field.setT(content);
    } else {
      var run = p.addNewR();
      furniture(run.addNewRPr(), placeholder, dark);
      run.setT(content);
    }
  }

  private void furniture(
      CTTextCharacterProperties properties, Placeholder placeholder, boolean dark) {
    properties.setLang(language);
    if (placeholder.levels().getFirst().size() < LEAST_SIZE) {
      properties.setSz(LEAST_SIZE * 100);
    }
    if (dark) {
      properties.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.TX_1);
    }
  }

  private void text(Shape.Text shape) {
    CTShape sp = shape(shape.placeholder().name(), Optional.of(shape.placeholder()));
    CTShapeProperties properties = sp.addNewSpPr();
    if (shape.moved()) {
      Emu.write(shape.box(), properties.addNewXfrm());
    }
    CTTextBody body = sp.addNewTxBody();
    CTTextBodyProperties bodyProperties = body.addNewBodyPr();
    if (shape.columns() > 1) {
      columns(shape.columns(), bodyProperties);
    }
    text.write(shape.text(), body);
  }

  /** Writes columns as plain attributes: POI's smaller schema library does not know their type. */
  private static void columns(int count, CTTextBodyProperties properties) {
    try (XmlCursor cursor = properties.newCursor()) {
      cursor.setAttributeText(new QName("numCol"), String.valueOf(count));
      cursor.setAttributeText(new QName("spcCol"), String.valueOf(Emu.of(Shape.COLUMN_GAP)));
    }
  }

  private void code(Shape.Code shape) {
    CTShape sp = shape(shape.name(), shape.placeholder());
    if (shape.placeholder().isEmpty()) {
      sp.getNvSpPr().getCNvSpPr().setTxBox(true);
    }
    CTShapeProperties properties = sp.addNewSpPr();
    Emu.write(shape.box(), properties.addNewXfrm());
    tinted(properties);
    CTTextBody body = sp.addNewTxBody();
    CTTextBodyProperties bodyProperties = inset(body);
    if (shape.placeholder().isEmpty()) {
      bodyProperties.addNewSpAutoFit(); // grows with what is added
    } else {
      bodyProperties.addNewNoAutofit(); // or it would grow to the layout's height
    }
    TextPlan plan = shape.text();
    text.write(plan, body);
    int pitch = (int) Math.round(plan.fixedSize().orElse(16) * CODE_LINE_PERCENT / 100_000.0 * 100);
    for (var p : body.getPList()) {
      p.getPPr().addNewLnSpc().addNewSpcPts().setVal(pitch);
      p.getPPr().addNewSpcBef().addNewSpcPts().setVal(0);
    }
  }

  private void callout(Shape.Callout shape) {
    String kind = shape.kind().name().toLowerCase(Locale.ROOT);
    CTShape sp = shape("Callout " + kind, Optional.empty());
    sp.getNvSpPr().getCNvSpPr().setTxBox(true);
    CTShapeProperties properties = sp.addNewSpPr();
    Emu.write(shape.box(), properties.addNewXfrm());
    tinted(properties);
    var line = properties.addNewLn();
    line.setW((int) Emu.of(CALLOUT_LINE));
    var color = line.addNewSolidFill();
    switch (shape.kind()) {
      case INFO, SPOILER -> color.addNewSchemeClr().setVal(STSchemeColorVal.ACCENT_1);
      case SUCCESS -> color.addNewSchemeClr().setVal(STSchemeColorVal.ACCENT_2);
      case WARNING -> color.addNewSrgbClr().setVal(AMBER);
      case DANGER -> color.addNewSrgbClr().setVal(RED);
    }
    CTTextBody body = sp.addNewTxBody();
    inset(body).addNewSpAutoFit(); // grows with what is added
    text.write(shape.text(), body);
  }

  /** A box a little darker than the background. */
  private static void tinted(CTShapeProperties properties) {
    properties.addNewPrstGeom().setPrst(STShapeType.RECT);
    properties.getPrstGeom().addNewAvLst();
    CTSchemeColor fill = properties.addNewSolidFill().addNewSchemeClr();
    fill.setVal(STSchemeColorVal.BG_1);
    fill.addNewLumMod().setVal(95000);
  }

  private static CTTextBodyProperties inset(CTTextBody body) {
    CTTextBodyProperties properties = body.addNewBodyPr();
    properties.setWrap(STTextWrappingType.SQUARE);
    properties.setLIns((int) Emu.of(BOX_INSET));
    properties.setTIns((int) Emu.of(BOX_INSET));
    properties.setRIns((int) Emu.of(BOX_INSET));
    properties.setBIns((int) Emu.of(BOX_INSET));
    return properties;
  }

  private void scrim(Shape.Scrim shape) {
    CTShape sp = shape("Scrim", Optional.empty());
    decorative(sp.getNvSpPr().getCNvPr());
    CTShapeProperties properties = sp.addNewSpPr();
    Emu.write(shape.box(), properties.addNewXfrm());
    properties.addNewPrstGeom().setPrst(STShapeType.RECT);
    properties.getPrstGeom().addNewAvLst();
    CTSchemeColor fill = properties.addNewSolidFill().addNewSchemeClr();
    fill.setVal(STSchemeColorVal.BG_1);
    fill.addNewAlpha().setVal(94000);
    properties.addNewLn().addNewNoFill();
  }

  private void picture(Shape.Picture shape) throws IOException {
    CTPicture pic = tree.addNewPic();
    var nonVisual = pic.addNewNvPicPr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    properties.setId(++lastId);
    properties.setName(XmlText.clean(shape.name()));
    if (shape.alt().isPresent()) {
      properties.setDescr(XmlText.clean(shape.alt().get()));
    } else {
      decorative(properties);
    }
    shape
        .target()
        .filter(links::leads)
        .ifPresent(t -> links.write(t, Optional.empty(), properties.addNewHlinkClick()));
    nonVisual.addNewCNvPicPr().addNewPicLocks().setNoChangeAspect(true);
    var nvPr = nonVisual.addNewNvPr();
    shape.placeholder().ifPresent(placeholder -> placeholder(placeholder, nvPr.addNewPh()));
    var fill = pic.addNewBlipFill();
    fill.addNewBlip().setEmbed(media.relate(part, shape.image()));
    fill.addNewStretch().addNewFillRect();
    CTShapeProperties spPr = pic.addNewSpPr();
    Emu.write(shape.box(), spPr.addNewXfrm());
    spPr.addNewPrstGeom().setPrst(STShapeType.RECT);
    spPr.getPrstGeom().addNewAvLst();
  }

  private CTShape shape(String name, Optional<Placeholder> placeholder) {
    CTShape shape = tree.addNewSp();
    var nonVisual = shape.addNewNvSpPr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    properties.setId(++lastId);
    properties.setName(XmlText.clean(name));
    nonVisual.addNewCNvSpPr();
    var nvPr = nonVisual.addNewNvPr();
    placeholder.ifPresent(p -> placeholder(p, nvPr.addNewPh()));
    return shape;
  }

  /** Writes which placeholder of the layout a shape takes. */
  static void placeholder(Placeholder placeholder, CTPlaceholder ph) {
    if (!placeholder.type().isEmpty()) {
      ph.setType(STPlaceholderType.Enum.forString(placeholder.type()));
    }
    placeholder.size().ifPresent(size -> ph.setSz(STPlaceholderSize.Enum.forString(size)));
    if (placeholder.index() != 0) {
      ph.setIdx(placeholder.index());
    }
  }

  /** Marks a shape as saying nothing ([MS-ODRAWXML], 2.35). */
  private static void decorative(CTNonVisualDrawingProps properties) {
    CTOfficeArtExtension extension = properties.addNewExtLst().addNewExt();
    extension.setUri("{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
    try (XmlCursor cursor = extension.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(DECORATIVE, "decorative", "adec"));
      cursor.insertAttributeWithValue("val", "1");
    }
  }
}
