package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.Direction;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.Ink;
import dev.rollcall.export.pptx.internal.plan.Para;
import dev.rollcall.export.pptx.internal.plan.Piece;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.Target;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.template.TextLevels;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextFont;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAutonumberScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextStrikeType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextUnderlineType;

/** Writes paragraphs and runs (ECMA-376-1, 21.1.2). */
final class TextWriter {

  private static final byte FIXED_PITCH = 49; // modern, fixed (ECMA-376-1, 21.1.2.3.7)

  /** Below an item within another: LibreOffice forgets the level of what has no bullet at all. */
  private static final String BLANK = "\u00a0";

  private static final double NOTES_STEP = 18; // points
  private static final byte[] MARKED = {0x1a, 0x1a, 0x1a};
  private static final byte[] PEN = {(byte) 0xff, (byte) 0xf2, (byte) 0xa8};

  private final String language;
  private final Direction direction;
  private final String codeFont;
  private final SlideLinks links;

  TextWriter(String language, String codeFont, SlideLinks links) {
    this.language = language;
    direction = Direction.inLanguage(language);
    this.codeFont = codeFont;
    this.links = links;
  }

  /** Writes the computed sizes and the paragraphs behind the body's properties. */
  void write(TextPlan text, CTTextBody body) {
    var style = body.addNewLstStyle();
    for (Map.Entry<Integer, TextPlan.LevelSize> size : text.sizes().entrySet()) {
      CTTextParagraphProperties level = TextLevels.add(style, size.getKey());
      level.addNewSpcBef().addNewSpcPts().setVal((int) Math.round(size.getValue().before() * 100));
      level.addNewDefRPr().setSz((int) Math.round(size.getValue().size() * 100));
    }
    paragraphs(text.paras(), body, text.fixedSize());
  }

  /** Writes paragraphs. */
  void paragraphs(List<Para> paras, CTTextBody body, OptionalDouble size) {
    Numbering numbering = new Numbering();
    for (Para para : paras) {
      CTTextParagraph p = body.addNewP();
      properties(para, p, numbering);
      pieces(para.pieces(), p, size);
    }
    if (paras.isEmpty()) {
      body.addNewP();
    }
  }

  /** Writes the speaker's notes, whose master has neither bullets nor indents. */
  void notes(List<Para> paras, CTTextBody body) {
    paragraphs(paras, body, OptionalDouble.empty());
    for (int i = 0; i < paras.size(); i++) {
      Para para = paras.get(i);
      CTTextParagraph p = body.getPArray(i);
      CTTextParagraphProperties properties = p.isSetPPr() ? p.getPPr() : p.addNewPPr();
      switch (para.bullet()) {
        case Bullet.Item item -> {
          hang(para.level(), true, properties);
          properties.addNewBuChar().setChar("\u2022");
        }
        case Bullet.Numbered n -> hang(para.level(), true, properties);
        case Bullet.Task t -> hang(para.level(), true, properties);
        case Bullet.Hanging h -> hang(para.level(), para.level() > 0, properties);
        case Bullet.None none -> {}
        case Bullet.Inherited inherited -> {}
        case Bullet.Sign sign -> {}
      }
    }
  }

  private static void hang(int level, boolean bullet, CTTextParagraphProperties properties) {
    int step = (int) Emu.of(NOTES_STEP);
    properties.setMarL(step * (level + 1));
    properties.setIndent(bullet ? -step : 0);
  }

  /** Which way text runs. */
  Direction direction() {
    return direction;
  }

  /** Writes runs and breaks. */
  void pieces(List<Piece> pieces, CTTextParagraph p, OptionalDouble size) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Break b -> {
          CTTextCharacterProperties properties = p.addNewBr().addNewRPr();
          properties.setLang(language);
          size.ifPresent(points -> properties.setSz((int) Math.round(points * 100)));
        }
        case Piece.Run run -> {
          CTRegularTextRun r = p.addNewR();
          style(run.style(), r.addNewRPr(), size);
          r.setT(run.text());
        }
      }
    }
    if (pieces.isEmpty()) {
      CTTextCharacterProperties end = p.addNewEndParaRPr();
      end.setLang(language);
      size.ifPresent(points -> end.setSz((int) Math.round(points * 100)));
    }
  }

  private void properties(Para para, CTTextParagraph p, Numbering numbering) {
    int startAt = numbering.next(para);
    boolean inherited = para.bullet() instanceof Bullet.Inherited && para.kind() == Para.Kind.TEXT;
    boolean rightToLeft = direction.isRightToLeft(para.pieces());
    if (inherited && para.level() == 0 && !rightToLeft) {
      return;
    }
    CTTextParagraphProperties properties = p.addNewPPr();
    if (rightToLeft) {
      properties.setRtl(true);
      properties.setAlgn(STTextAlignType.R);
    }
    if (para.level() > 0) {
      properties.setLvl(para.level());
    }
    switch (para.bullet()) {
      case Bullet.Inherited i -> {}
      case Bullet.Item item -> {}
      case Bullet.None none -> {
        boolean setIn = para.kind() == Para.Kind.INDENTED;
        properties.setMarL(setIn ? (int) Emu.of(Typesetting.INDENT) : 0);
        properties.setIndent(0);
        properties.addNewBuNone();
      }
      case Bullet.Hanging h -> {
        if (para.level() == 0) {
          properties.setIndent(0);
          properties.addNewBuNone();
        } else {
          properties.addNewBuChar().setChar(BLANK);
        }
      }
      case Bullet.Numbered n -> {
        // Bullets of a design may be small, and in a face of signs that has no digits.
        properties.addNewBuSzTx();
        properties.addNewBuFontTx();
        var auto = properties.addNewBuAutoNum();
        auto.setType(STTextAutonumberScheme.ARABIC_PERIOD);
        if (startAt != 1) {
          auto.setStartAt(startAt);
        }
      }
      case Bullet.Task task -> {
        properties.addNewBuSzTx();
        symbolFont(properties.addNewBuFont());
        properties.addNewBuChar().setChar(task.done() ? "\u2611" : "\u2610");
      }
      case Bullet.Sign sign -> {
        properties.setMarL((int) Emu.of(Typesetting.INDENT));
        properties.setIndent((int) -Emu.of(Typesetting.INDENT));
        properties.addNewBuSzTx();
        symbolFont(properties.addNewBuFont());
        properties.addNewBuChar().setChar(sign.sign());
      }
    }
    para.indent()
        .ifPresent(
            indent -> {
              properties.setMarL((int) Emu.of(indent.left()));
              properties.setIndent((int) Emu.of(indent.first()));
            });
  }

  private static void symbolFont(CTTextFont font) {
    font.setTypeface("Segoe UI Symbol");
  }

  private void style(RunStyle style, CTTextCharacterProperties properties, OptionalDouble size) {
    properties.setLang(style.language().orElse(language));
    size.ifPresent(points -> properties.setSz((int) Math.round(points * 100)));
    if (style.bold()) {
      properties.setB(true);
    }
    if (style.italic()) {
      properties.setI(true);
    }
    if (style.underline()) {
      properties.setU(STTextUnderlineType.SNG);
    }
    if (style.strike()) {
      properties.setStrike(STTextStrikeType.SNG_STRIKE);
    }
    switch (style.baseline()) {
      case NORMAL -> {}
      case SUB -> properties.setBaseline(-25000);
      case SUPER -> properties.setBaseline(30000);
    }
    Optional<Target> target = style.target().filter(links::leads);
    if (target.isPresent() && style.ink() instanceof Ink.Inherited) {
      // PowerPoint takes this colour anyway; LibreOffice does so only when it is written.
      properties.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.HLINK);
    }
    ink(style.ink(), properties);
    if (style.highlight()) {
      if (target.isEmpty() && style.ink() instanceof Ink.Inherited) {
        properties.addNewSolidFill().addNewSrgbClr().setVal(MARKED); // also on dark slides
      }
      properties.addNewHighlight().addNewSrgbClr().setVal(PEN);
    }
    if (style.code()) {
      CTTextFont latin = properties.addNewLatin();
      latin.setTypeface(codeFont);
      latin.setPitchFamily(FIXED_PITCH);
      CTTextFont complex = properties.addNewCs();
      complex.setTypeface(codeFont);
      complex.setPitchFamily(FIXED_PITCH);
    }
    target.ifPresent(t -> links.write(t, style.tooltip(), properties.addNewHlinkClick()));
  }

  private static void ink(Ink ink, CTTextCharacterProperties properties) {
    switch (ink) {
      case Ink.Inherited i -> {}
      case Ink.Muted m -> {
        CTSchemeColor color = properties.addNewSolidFill().addNewSchemeClr();
        color.setVal(STSchemeColorVal.TX_1);
        color.addNewLumMod().setVal(65000);
        color.addNewLumOff().setVal(35000);
      }
      case Ink.Accent a ->
          properties.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.TX_2);
      case Ink.Fixed fixed ->
          properties
              .addNewSolidFill()
              .addNewSrgbClr()
              .setVal(
                  new byte[] {
                    (byte) fixed.color().red(),
                    (byte) fixed.color().green(),
                    (byte) fixed.color().blue()
                  });
    }
  }

  /**
   * PowerPoint goes on counting as long as numbered paragraphs of a level follow each other with
   * the same start; anything else at the level, or above it, begins anew.
   */
  private static final class Numbering {
    private final int[] starts = new int[TextLevels.COUNT];
    private final int[] lasts = new int[TextLevels.COUNT];

    /** What a paragraph's numbering starts at; 0 for those without a number. */
    int next(Para para) {
      int level = para.level();
      for (int deeper = level + 1; deeper < TextLevels.COUNT; deeper++) {
        starts[deeper] = 0;
      }
      if (!(para.bullet() instanceof Bullet.Numbered number)) {
        starts[level] = 0;
        return 0;
      }
      if (starts[level] == 0 || number.number() != lasts[level] + 1) {
        starts[level] = number.number();
      }
      lasts[level] = number.number();
      return starts[level];
    }
  }
}
