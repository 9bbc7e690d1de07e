package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.template.Layout;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the layout of a slide by the blocks stacked on it, and gives them its placeholders. */
final class PlaceholderAssignment {

  private final DeckContext stage;

  PlaceholderAssignment(DeckContext stage) {
    this.stage = stage;
  }

  /**
   * The slide of some blocks.
   *
   * @param anchors what leads to the slide
   * @param scale the share of the size of text
   */
  SlideContent assigned(List<StackedBlock> blocks, List<String> anchors, double scale) {
    Optional<Placeholder> second = second(blocks);
    LayoutRole role = role(blocks, second);
    Layout layout = stage.layout(role);
    boolean alone = blocks.size() == 1;
    Optional<Placeholder> single = alone ? content() : Optional.empty();
    List<Shape> shapes = new ArrayList<>();
    int text = 0;
    for (StackedBlock block : blocks) {
      switch (block) {
        case StackedBlock.Words w ->
            shapes.add(text(w, layout.all(Placeholder.Kind.TEXT).get(text++), alone, scale));
        case StackedBlock.Lines l ->
            shapes.add(new Shape.Code(single, l.name(), l.box(), l.text()));
        case StackedBlock.Framed f -> shapes.add(new Shape.Callout(f.kind(), f.box(), f.text()));
        case StackedBlock.Grid g -> shapes.add(g.setting().shape(g.box(), single));
        case StackedBlock.Ready r -> {
          shapes.addAll(r.shapes());
          second.ifPresent(p -> shapes.replaceAll(shape -> taking(p, shape)));
        }
      }
    }
    return new SlideContent(role, shapes, anchors);
  }

  private Shape text(
      StackedBlock.Words words, Placeholder placeholder, boolean alone, double scale) {
    Typesetting type = DeckContext.type(stage.layout(LayoutRole.CONTENT).text(), scale);
    return new Shape.Text(
        placeholder,
        alone ? placeholder.box() : words.box(),
        !alone,
        DeckContext.text(words.paras(), type, placeholder.levels()));
  }

  private LayoutRole role(List<StackedBlock> blocks, Optional<Placeholder> second) {
    long words = words(blocks);
    if (words == 2 || second.isPresent()) {
      return LayoutRole.TWO_CONTENT;
    }
    if (words > 2) {
      return LayoutRole.PARTS;
    }
    boolean filled =
        blocks.size() == 1
            && content().isPresent()
            && (blocks.getFirst() instanceof StackedBlock.Lines
                || blocks.getFirst() instanceof StackedBlock.Grid);
    return words == 1 || filled ? LayoutRole.CONTENT : LayoutRole.TITLE_ONLY;
  }

  /** The placeholder for content of any kind; empty where the master's takes only text. */
  private Optional<Placeholder> content() {
    return Optional.of(stage.layout(LayoutRole.CONTENT).text()).filter(p -> p.type().isEmpty());
  }

  private static long words(List<StackedBlock> blocks) {
    return blocks.stream().filter(StackedBlock.Words.class::isInstance).count();
  }

  /** The placeholder of a single picture that shares its slide with words. */
  private Optional<Placeholder> second(List<StackedBlock> blocks) {
    List<StackedBlock.Ready> pictures =
        blocks.stream()
            .filter(StackedBlock.Ready.class::isInstance)
            .map(StackedBlock.Ready.class::cast)
            .toList();
    boolean single = pictures.size() == 1 && pictures.getFirst().shapes().size() == 1;
    return words(blocks) == 1 && single
        ? Optional.of(stage.layout(LayoutRole.TWO_CONTENT).all(Placeholder.Kind.TEXT).get(1))
            .filter(p -> p.type().isEmpty())
        : Optional.empty();
  }

  private static Shape taking(Placeholder placeholder, Shape shape) {
    return shape instanceof Shape.Picture p
        ? new Shape.Picture(
            Optional.of(placeholder), p.box(), p.image(), p.name(), p.alt(), p.target())
        : shape;
  }
}
