package dev.rollcall.export.pptx.internal.flow;

import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pptx.internal.plan.Target;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.model.text.Alignment;
import dev.rollcall.model.text.CalloutKind;
import dev.rollcall.model.text.Length;
import java.util.List;
import java.util.Optional;

/** A piece of a slide's content, before it has a place. */
public sealed interface Flowable {

  /**
   * A paragraph.
   *
   * @param parents the first paragraphs of the items that this one is within, the outermost first
   * @param keepWithNext whether it makes little sense at the foot of a slide
   * @param anchors names by which links lead to it
   * @param continued whether the next one is more of the same paragraph
   */
  record Text(
      TextParagraph para,
      List<TextParagraph> parents,
      boolean keepWithNext,
      List<String> anchors,
      boolean continued)
      implements Flowable {

    /** A whole paragraph. */
    public Text(
        TextParagraph para,
        List<TextParagraph> parents,
        boolean keepWithNext,
        List<String> anchors) {
      this(para, parents, keepWithNext, anchors, false);
    }

    /** Copies the lists. */
    public Text {
      parents = List.copyOf(parents);
      anchors = List.copyOf(anchors);
    }

    public Text withPara(TextParagraph newPara) {
      return new Text(newPara, parents, keepWithNext, anchors, continued);
    }
  }

  /** Paragraphs in a box. */
  record Boxed(CalloutKind kind, List<Text> texts) implements Flowable {

    /** Copies the paragraphs. */
    public Boxed {
      texts = List.copyOf(texts);
    }
  }

  /** Lines of code. */
  record Code(String language, List<String> lines) implements Flowable {

    /** Copies the lines. */
    public Code {
      lines = List.copyOf(lines);
    }
  }

  /** A table; the head is the first row. */
  record Table(List<Alignment> columns, List<List<List<TextRun>>> rows) implements Flowable {

    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A picture.
   *
   * @param width how wide the source wants it shown
   * @param height how high the source wants it shown
   */
  record Picture(
      SourceImage image,
      Optional<String> alt,
      Optional<Length> width,
      Optional<Length> height,
      Optional<Target> target)
      implements Flowable {}
}
