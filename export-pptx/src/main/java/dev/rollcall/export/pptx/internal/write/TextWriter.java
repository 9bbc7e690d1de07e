package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.Target;
import dev.rollcall.export.pptx.internal.plan.TextColor;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.template.TextLevels;
import dev.rollcall.export.pptx.internal.text.Direction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes paragraphs and runs (ECMA-376-1, 21.1.2). */
final class TextWriter {

  private static final int FIXED_PITCH = 49; // modern, fixed (ECMA-376-1, 21.1.2.3.7)

  /** Below an item within another: LibreOffice forgets the level of what has no bullet at all. */
  private static final String BLANK = "\u00a0";

  private static final String MARKED = "1A1A1A";
  private static final String PEN = "FFF2A8";

  private final String language;
  private final Direction direction;
  private final String codeFont;
  private final SlideLinks links;
  private final XmlWriter xml;

  TextWriter(String language, String codeFont, SlideLinks links, XmlWriter xml) {
    this.language = language;
    direction = Direction.inLanguage(language);
    this.codeFont = codeFont;
    this.links = links;
    this.xml = xml;
  }

  /** Which way text runs. */
  Direction direction() {
    return direction;
  }

  /** Whether a text as a whole begins at the right. */
  boolean beginsRight(TextPlan text) {
    return !text.paras().isEmpty() && direction.isRightToLeft(text.paras().getFirst().pieces());
  }

  /** Writes the computed sizes and the paragraphs behind the body's properties. */
  void write(TextPlan text) {
    styles(text);
    paragraphs(text.paras(), text.fixedSize(), OptionalInt.empty(), false);
  }

  /**
   * Writes lines of code.
   *
   * @param pitch the distance of lines in hundredths of a point
   */
  void code(TextPlan text, int pitch) {
    styles(text);
    paragraphs(text.paras(), text.fixedSize(), OptionalInt.of(pitch), false);
  }

  /** Writes the speaker's notes, whose master has neither bullets nor indents. */
  void notes(List<TextParagraph> paras) {
    paragraphs(paras, OptionalDouble.empty(), OptionalInt.empty(), true);
  }

  /** Writes the runs of a cell; the table style names their face, but LibreOffice does not see. */
  void cell(List<TextRun> pieces, double size) {
    pieces(pieces, OptionalDouble.of(size), true);
  }

  private void styles(TextPlan text) {
    xml.start("a:lstStyle");
    for (Map.Entry<Integer, TextPlan.LevelSize> size : text.sizes().entrySet()) {
      xml.start("a:lvl" + (size.getKey() + 1) + "pPr");
      points("a:spcBef", (int) Math.round(size.getValue().before() * 100));
      xml.empty("a:defRPr", "sz", hundredths(size.getValue().size())).end();
    }
    xml.end();
  }

  private void paragraphs(
      List<TextParagraph> paras, OptionalDouble size, OptionalInt pitch, boolean inNotes) {
    Numbering numbering = new Numbering();
    for (TextParagraph para : paras) {
      xml.start("a:p");
      properties(para, numbering.next(para), pitch, inNotes);
      if (para.bullet() instanceof Bullet.Written number) {
        number(number, size);
      }
      pieces(para.pieces(), size, false);
      xml.end();
    }
    if (paras.isEmpty()) {
      xml.empty("a:p");
    }
  }

  private void pieces(List<TextRun> pieces, OptionalDouble size, boolean inTable) {
    for (TextRun piece : pieces) {
      switch (piece) {
        case TextRun.Break b -> {
          xml.start("a:br");
          unstyled("a:rPr", size);
          xml.end();
        }
        case TextRun.Run run -> {
          xml.start("a:r");
          style(run.style(), size, inTable);
          xml.text("a:t", run.text()).end();
        }
      }
    }
    if (pieces.isEmpty()) {
      unstyled("a:endParaRPr", size);
    }
  }

  /** A number as text; the tab leads to where the text of a hanging paragraph begins. */
  private void number(Bullet.Written number, OptionalDouble size) {
    xml.start("a:r");
    unstyled("a:rPr", size);
    xml.start("a:t").text(number.text()).tab().end().end();
  }

  private void unstyled(String element, OptionalDouble size) {
    xml.start(element, "lang", language);
    size.ifPresent(points -> xml.attribute("sz", hundredths(points)));
    xml.end();
  }

  private void properties(TextParagraph para, int startAt, OptionalInt pitch, boolean inNotes) {
    boolean inherited =
        para.bullet() instanceof Bullet.Inherited && para.kind() == TextParagraph.Kind.TEXT;
    // Programs run from left to right everywhere.
    boolean rightToLeft = pitch.isEmpty() && direction.isRightToLeft(para.pieces());
    if (inherited && para.level() == 0 && !rightToLeft && !inNotes) {
      return;
    }
    xml.start("a:pPr");
    (inNotes ? Edge.inNotes(para) : Edge.of(para)).write(xml);
    if (rightToLeft) {
      xml.attribute("rtl", true).attribute("algn", "r");
    }
    if (para.level() > 0) {
      xml.attribute("lvl", para.level());
    }
    if (pitch.isPresent()) {
      points("a:lnSpc", pitch.getAsInt());
      points("a:spcBef", 0);
    }
    bullet(para, startAt, inNotes);
    xml.end();
  }

  private void bullet(TextParagraph para, int startAt, boolean inNotes) {
    switch (para.bullet()) {
      case Bullet.Inherited i -> {}
      case Bullet.Item item -> {
        if (inNotes) {
          xml.empty("a:buChar", "char", "\u2022");
        }
      }
      case Bullet.None none -> xml.empty("a:buNone");
      case Bullet.Hanging h -> {
        if (para.level() == 0) {
          xml.empty("a:buNone");
        } else {
          xml.empty("a:buChar", "char", BLANK);
        }
      }
      case Bullet.Numbered n -> {
        // Bullets of a design may be small, and in a face of signs that has no digits.
        xml.empty("a:buSzTx").empty("a:buFontTx").start("a:buAutoNum", "type", "arabicPeriod");
        if (startAt != 1) {
          xml.attribute("startAt", startAt);
        }
        xml.end();
      }
      case Bullet.Written n -> xml.empty("a:buNone");
      case Bullet.Task task -> sign(task.done() ? "\u2611" : "\u2610");
      case Bullet.Sign sign -> sign(sign.sign());
    }
  }

  private void sign(String sign) {
    xml.empty("a:buSzTx").empty("a:buFont", "typeface", "Segoe UI Symbol");
    xml.empty("a:buChar", "char", sign);
  }

  private void style(RunStyle style, OptionalDouble size, boolean inTable) {
    xml.start("a:rPr", "lang", style.language().orElse(language));
    size.ifPresent(points -> xml.attribute("sz", hundredths(points)));
    if (style.bold()) {
      xml.attribute("b", true);
    }
    if (style.italic()) {
      xml.attribute("i", true);
    }
    if (style.underline()) {
      xml.attribute("u", "sng");
    }
    if (style.strike()) {
      xml.attribute("strike", "sngStrike");
    }
    switch (style.baseline()) {
      case NORMAL -> {}
      case SUB -> xml.attribute("baseline", -25000);
      case SUPER -> xml.attribute("baseline", 30000);
    }
    Optional<Target> target = style.target().filter(links::leads);
    ink(style, target.isPresent());
    if (style.highlight()) {
      xml.start("a:highlight").empty("a:srgbClr", "val", PEN).end();
    }
    if (style.code()) {
      fixed("a:latin");
      fixed("a:cs");
    } else if (inTable) {
      xml.empty("a:latin", "typeface", "+mn-lt");
    }
    target.ifPresent(t -> links.write(t, style.tooltip(), xml));
    xml.end();
  }

  private void fixed(String script) {
    xml.start(script, "typeface", codeFont).attribute("pitchFamily", FIXED_PITCH).end();
  }

  private void ink(RunStyle style, boolean linked) {
    switch (style.ink()) {
      case TextColor.Inherited i -> {
        if (linked) {
          // PowerPoint takes this colour anyway; LibreOffice does so only when it is written.
          Fill.scheme("hlink", xml);
        } else if (style.highlight()) {
          Fill.solid(MARKED, xml); // also on dark slides
        }
      }
      case TextColor.Muted m ->
          xml.start("a:solidFill")
              .start("a:schemeClr", "val", "tx1")
              .empty("a:lumMod", "val", 65000)
              .empty("a:lumOff", "val", 35000)
              .end()
              .end();
      case TextColor.Accent a -> Fill.scheme("tx2", xml);
      case TextColor.Fixed fixed -> Fill.solid(fixed.color(), xml);
    }
  }

  private void points(String element, int hundredths) {
    xml.start(element).empty("a:spcPts", "val", hundredths).end();
  }

  private static int hundredths(double points) {
    return (int) Math.round(points * 100);
  }

  /**
   * PowerPoint goes on counting as long as numbered paragraphs of a level follow each other with
   * the same start; anything else at the level, or above it, begins anew.
   */
  private static final class Numbering {
    private final int[] starts = new int[TextLevels.COUNT];
    private final int[] lasts = new int[TextLevels.COUNT];

    /** What a paragraph's numbering starts at; 0 for those without a number. */
    int next(TextParagraph para) {
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
