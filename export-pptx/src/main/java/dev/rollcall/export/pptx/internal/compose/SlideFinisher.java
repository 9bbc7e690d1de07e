package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.layout.DeckContext;
import dev.rollcall.export.pptx.internal.layout.SlideContent;
import dev.rollcall.export.pptx.internal.plan.Backdrop;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.SlidePlan;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.template.Layout;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns drafts into slides: the title fits, and text over a picture is veiled. */
final class SlideFinisher {

  private static final double VEIL = 12; // points around what is veiled
  private static final double EDGE = 0.12; // of the slide's height; less is no picture to look at

  private final DeckContext stage;

  SlideFinisher(DeckContext stage) {
    this.stage = stage;
  }

  /** Finishes a slide. */
  SlidePlan finish(ComposedSlide draft, List<TextRun> title) {
    SlideContent page = draft.page();
    Layout layout = stage.layout(page.role());
    List<Shape> shapes = new ArrayList<>(page.shapes());
    boolean pictured = draft.backdrop().flatMap(Backdrop::image).isPresent();
    if (pictured && page.role() != LayoutRole.COVER_PICTURE) {
      shapes.addAll(0, veils(page, layout));
    }
    shapes.replaceAll(shape -> described(shape, title));
    return SlidePlan.builder()
        .layout(layout)
        .title(title(title, layout.title()))
        .titleHidden(page.role() == LayoutRole.FULL_PICTURE)
        .shapes(shapes)
        .backdrop(draft.backdrop())
        .notes(draft.notes())
        .addAllAnchors(draft.anchors())
        .addAllAnchors(page.anchors())
        .build();
  }

  /** What makes text over a picture readable and leaves the rest of the picture as it is. */
  private List<Shape> veils(SlideContent page, Layout layout) {
    Box slide = stage.slide();
    Box title = layout.title().box();
    boolean shown = page.role() != LayoutRole.FULL_PICTURE;
    // Beside what an opening has at its left; elsewhere from edge to edge.
    double left = page.role() == LayoutRole.SECTION ? Math.max(0, title.x() - VEIL) : 0;
    double foot = slide.height();
    for (Placeholder placeholder : layout.placeholders()) {
      switch (placeholder.kind()) {
        case DATE, FOOTER, NUMBER -> foot = Math.min(foot, placeholder.box().y() - VEIL / 2);
        case TITLE, TEXT, PICTURE, OTHER -> {}
      }
    }
    List<Shape> veils = new ArrayList<>();
    double bottom = 0;
    if (shown) {
      Box text = title;
      for (Shape shape : page.shapes()) {
        text = text.union(filled(shape));
      }
      double top = text.y() - VEIL < slide.height() * EDGE ? 0 : text.y() - VEIL;
      bottom = text.bottom() + VEIL;
      if (foot - bottom < slide.height() * EDGE) {
        bottom = slide.height();
      }
      veils.add(veil(left, top, bottom));
    }
    if (bottom < foot && foot < slide.height()) {
      veils.add(veil(left, foot, slide.height()));
    }
    return veils;
  }

  private Shape veil(double left, double top, double bottom) {
    Box slide = stage.slide();
    return new Shape.Scrim(new Box(left, top, slide.width() - left, bottom - top).within(slide));
  }

  /** The part of a shape that its text takes, where the shape is as high as its place. */
  private Box filled(Shape shape) {
    if (!(shape instanceof Shape.Text text) || text.moved() || text.columns() > 1) {
      return shape.box();
    }
    Placeholder placeholder = text.placeholder();
    Typesetting type = Typesetting.as(placeholder.levels(), text.text().sizes());
    Placeholder.Inset inset = placeholder.inset();
    double height =
        stage.measure().height(text.text().paras(), type, placeholder.textArea().width());
    double whole = inset.top() + height + inset.bottom();
    return text.box().slice(0, Math.min(text.box().height(), whole));
  }

  /** A picture without a text of its own is told by where it stands: it may say a lot. */
  private Shape described(Shape shape, List<TextRun> title) {
    return shape instanceof Shape.Picture picture && picture.alt().isEmpty()
        ? new Shape.Picture(
            picture.placeholder(),
            picture.box(),
            picture.image(),
            picture.name(),
            Optional.of(stage.wording().pictureOn(Titles.text(title))),
            picture.target())
        : shape;
  }

  private TextPlan title(List<TextRun> pieces, Placeholder placeholder) {
    List<TextParagraph> paras =
        List.of(new TextParagraph(0, new Bullet.Inherited(), pieces, TextParagraph.Kind.TEXT));
    return stage
        .fit(paras, placeholder, placeholder.box())
        .orElseGet(
            () ->
                DeckContext.text(
                    paras,
                    Typesetting.of(
                        placeholder.levels(),
                        DeckContext.LEAST_BODY / placeholder.levels().getFirst().size(),
                        DeckContext.LEAST_BODY),
                    placeholder.levels()));
  }
}
