package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.Para;
import dev.rollcall.export.pptx.internal.plan.Piece;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.SlidePlan;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
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

  private final Stage stage;

  SlideFinisher(Stage stage) {
    this.stage = stage;
  }

  /** Finishes a slide. */
  SlidePlan finish(Draft draft, List<Piece> title) {
    Page page = draft.page();
    Layout layout = stage.layout(page.role());
    List<Shape> shapes = new ArrayList<>(page.shapes());
    boolean pictured =
        page.role() != LayoutRole.COVER_PICTURE
            && draft.backdrop().isPresent()
            && draft.backdrop().get().image().isPresent();
    if (pictured) {
      Box veiled = layout.title().box();
      for (Shape shape : page.shapes()) {
        veiled = veiled.union(shape.box());
      }
      for (Placeholder placeholder : layout.placeholders()) {
        veiled =
            switch (placeholder.kind()) {
              case DATE, FOOTER, NUMBER -> veiled.union(placeholder.box());
              case TITLE, TEXT, PICTURE -> veiled;
            };
      }
      shapes.addFirst(new Shape.Scrim(veiled.grown(VEIL).within(stage.slide())));
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

  /** A picture without a text of its own is told by where it stands: it may say a lot. */
  private Shape described(Shape shape, List<Piece> title) {
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

  private TextPlan title(List<Piece> pieces, Placeholder placeholder) {
    List<Para> paras = List.of(new Para(0, new Bullet.Inherited(), pieces, Para.Kind.TEXT));
    return stage
        .fit(paras, placeholder, placeholder.box())
        .orElseGet(
            () ->
                Stage.text(
                    paras,
                    Typesetting.of(
                        placeholder.levels(),
                        Stage.LEAST_BODY / placeholder.levels().getFirst().size(),
                        Stage.LEAST_BODY),
                    placeholder.levels()));
  }
}
