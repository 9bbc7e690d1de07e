package dev.rollcall.export.pptx.internal.flow;

import dev.rollcall.export.pptx.internal.XmlText;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextColor;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.text.TabStops;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CalloutKind;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definition;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Footnote;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the blocks of a slide into a row of paragraphs, pictures, tables and code. */
public final class FlowableBuilder {

  private static final int DEEPEST = 8;

  private final TextContext around;
  private final List<Flowable> flows = new ArrayList<>();

  /** Creates a builder for one slide. */
  FlowableBuilder(TextContext around) {
    this.around = around;
  }

  /** The flows of some blocks. */
  public static List<Flowable> of(List<? extends Block> blocks, TextContext around) {
    FlowableBuilder builder = new FlowableBuilder(around);
    builder.blocks(blocks, Place.TOP);
    return builder.flows;
  }

  /**
   * Where a block stands.
   *
   * @param level the level of its paragraphs
   * @param bullet what stands before its first paragraph
   * @param rest what stands before the others
   * @param kind the kind of its paragraphs
   * @param style the style of its runs
   * @param parents the first paragraphs of the items around it
   */
  private record Place(
      int level,
      Bullet bullet,
      Bullet rest,
      TextParagraph.Kind kind,
      RunStyle style,
      List<TextParagraph> parents) {

    static final Place TOP =
        new Place(
            0,
            new Bullet.None(),
            new Bullet.None(),
            TextParagraph.Kind.TEXT,
            RunStyle.PLAIN,
            List.of());

    Place then() {
      return new Place(level, rest, rest, kind, style, parents);
    }

    Place styled(RunStyle newStyle) {
      return new Place(level, bullet, rest, kind, newStyle, parents);
    }

    Place setIn(Bullet first) {
      return inList()
          ? this
          : new Place(level, first, rest, TextParagraph.Kind.INDENTED, style, parents);
    }

    Place item(Bullet itemBullet, List<TextParagraph> newParents) {
      return new Place(
          level,
          itemBullet,
          new Bullet.Hanging(itemBullet),
          TextParagraph.Kind.TEXT,
          style,
          newParents);
    }

    Place nested() {
      return inList()
          ? new Place(Math.min(level + 1, DEEPEST), bullet, rest, kind, style, parents)
          : this;
    }

    boolean inList() {
      return rest instanceof Bullet.Hanging;
    }
  }

  /** Adds blocks; returns whether the first bullet was used. */
  private boolean blocks(List<? extends Block> blocks, Place place) {
    Place here = place;
    for (int i = 0; i < blocks.size(); i++) {
      int start = flows.size();
      if (block(blocks.get(i), here)) {
        here = here.then();
      }
      if (i + 1 < blocks.size()
          && flows.size() > start
          && introduces(blocks.get(i), blocks.get(i + 1))) {
        keepLast();
      }
    }
    return !here.equals(place) || blocks.isEmpty();
  }

  /** Whether a block announces the next one: what ends with a colon does. */
  private static boolean introduces(Block block, Block next) {
    return block instanceof Paragraph paragraph
        && !(next instanceof Paragraph)
        && TextContent.of(paragraph.content()).strip().endsWith(":");
  }

  private void keepLast() {
    if (flows.getLast() instanceof Flowable.Text last) {
      flows.set(
          flows.size() - 1, new Flowable.Text(last.para(), last.parents(), true, last.anchors()));
    }
  }

  /** Adds a block; returns whether its first paragraph took the bullet. */
  private boolean block(Block block, Place place) {
    return switch (block) {
      case Paragraph p -> paragraph(p.content(), place, false);
      case Heading h -> heading(h, place);
      case ListBlock list -> list(list, place.nested());
      case CodeBlock code -> code(code);
      case Quote q ->
          blocks(
              q.blocks(),
              place
                  .setIn(place.bullet())
                  .styled(place.style().with().italic(true).ink(new TextColor.Muted()).build()));
      case Table t -> table(t);
      case Callout c -> callout(c, place);
      case Definitions d -> definitions(d, place);
      case Rule r -> false; // the space between paragraphs says as much
      case Footnotes f -> footnotes(f, place);
    };
  }

  private boolean paragraph(List<? extends Inline> content, Place place, boolean keepWithNext) {
    return paragraph(content, place, keepWithNext, List.of());
  }

  private boolean paragraph(
      List<? extends Inline> content, Place place, boolean keepWithNext, List<String> anchors) {
    InlineRuns runs = new InlineRuns(around).add(content, place.style());
    List<TextRun> pieces = runs.pieces();
    if (!pieces.isEmpty()) {
      add(pieces, place, keepWithNext, anchors);
    }
    flows.addAll(runs.pictures());
    return !pieces.isEmpty();
  }

  private void add(List<TextRun> pieces, Place place, boolean keepWithNext, List<String> anchors) {
    TextParagraph para = new TextParagraph(place.level(), place.bullet(), pieces, place.kind());
    flows.add(new Flowable.Text(para, place.parents(), keepWithNext, anchors));
  }

  private boolean heading(Heading heading, Place place) {
    RunStyle style = place.style().with().bold(true).ink(new TextColor.Accent()).build();
    Place own =
        place.inList()
            ? place.styled(style)
            : new Place(
                place.level(),
                place.bullet(),
                place.rest(),
                TextParagraph.Kind.HEADING,
                style,
                List.of());
    return paragraph(heading.content(), own, true, around.links().names(heading));
  }

  private boolean list(ListBlock list, Place place) {
    long first = list.start().orElse(1);
    long last = first + list.items().size() - 1;
    long number = first;
    for (Item item : list.items()) {
      Bullet bullet = list.ordered() ? numbered(number, first, last) : unnumbered(item);
      item(item, place.item(bullet, place.parents()));
      number++;
    }
    return !list.items().isEmpty();
  }

  private static Bullet numbered(long number, long first, long last) {
    return first >= Bullet.Numbered.LEAST && last <= Bullet.Numbered.MOST
        ? new Bullet.Numbered((int) number, (int) last)
        : new Bullet.Written(number, last);
  }

  private static Bullet unnumbered(Item item) {
    return item.done().isPresent() ? new Bullet.Task(item.done().get()) : new Bullet.Item();
  }

  /** Puts the box of a numbered task behind its number: a paragraph has but one bullet. */
  private void tick(boolean done, int start, Place place) {
    TextRun box = new TextRun.Run(done ? "\u2611 " : "\u2610 ", place.style());
    boolean alone = place.bullet() instanceof Bullet.Task;
    if (!alone
        && flows.size() > start
        && flows.get(start) instanceof Flowable.Text first
        && first.para().bullet().equals(place.bullet())) {
      List<TextRun> pieces = new ArrayList<>();
      pieces.add(box);
      pieces.addAll(first.para().pieces());
      flows.set(start, first.withPara(first.para().withPieces(pieces)));
    }
  }

  private void item(Item item, Place place) {
    int start = flows.size();
    List<TextParagraph> parents = place.parents();
    Place here = place;
    for (Block block : item.blocks()) {
      boolean first = flows.size() == start;
      if (block(block, here)) {
        here = here.then();
      }
      if (first) {
        item.done().ifPresent(done -> tick(done, start, place));
      }
      Optional<TextParagraph> own = firstPara(start, place.level());
      if (own.isPresent() && here.parents().equals(parents)) {
        List<TextParagraph> deeper = new ArrayList<>(parents);
        deeper.add(own.get());
        here =
            new Place(here.level(), here.bullet(), here.rest(), here.kind(), here.style(), deeper);
      }
    }
    if (flows.size() > start + 1 && flows.get(start) instanceof Flowable.Text first) {
      flows.set(start, new Flowable.Text(first.para(), first.parents(), true, first.anchors()));
    }
  }

  private Optional<TextParagraph> firstPara(int start, int level) {
    return flows.size() > start
            && flows.get(start) instanceof Flowable.Text text
            && text.para().level() == level
        ? Optional.of(text.para())
        : Optional.empty();
  }

  private boolean code(CodeBlock code) {
    List<String> lines = new ArrayList<>();
    TabStops.expanded(code.text()).lines().map(XmlText::clean).forEach(lines::add);
    if (!lines.isEmpty()) {
      flows.add(new Flowable.Code(code.language().orElse(""), lines));
    }
    return false;
  }

  private boolean table(Table table) {
    List<List<List<TextRun>>> rows = new ArrayList<>();
    List<Flowable> found = new ArrayList<>();
    rows.add(row(table.head(), found));
    table.rows().forEach(row -> rows.add(row(row, found)));
    flows.add(new Flowable.Table(table.columns(), rows));
    flows.addAll(found);
    return false;
  }

  private List<List<TextRun>> row(TableRow row, List<Flowable> found) {
    List<List<TextRun>> cells = new ArrayList<>();
    row.cells()
        .forEach(
            cell -> {
              InlineRuns runs = new InlineRuns(around).add(cell.content(), RunStyle.PLAIN);
              cells.add(runs.pieces());
              found.addAll(runs.pictures());
            });
    return cells;
  }

  private boolean callout(Callout callout, Place place) {
    int start = flows.size();
    Place own = place.setIn(new Bullet.Sign(sign(callout.kind())));
    boolean titled =
        paragraph(callout.title(), own.styled(place.style().with().bold(true).build()), true);
    boolean filled = blocks(callout.blocks(), titled ? own.then() : own);
    if (!place.inList()) {
      box(callout.kind(), start);
    }
    return titled || filled;
  }

  /** Puts the paragraphs since some flow in boxes; code and tables have one of their own. */
  private void box(CalloutKind kind, int start) {
    List<Flowable> inside = List.copyOf(flows.subList(start, flows.size()));
    flows.subList(start, flows.size()).clear();
    List<Flowable.Text> texts = new ArrayList<>();
    for (Flowable flow : inside) {
      if (flow instanceof Flowable.Text text) {
        texts.add(text);
        continue;
      }
      if (!texts.isEmpty()) {
        flows.add(new Flowable.Boxed(kind, texts));
        texts.clear();
      }
      flows.add(flow);
    }
    if (!texts.isEmpty()) {
      flows.add(new Flowable.Boxed(kind, texts));
    }
  }

  private static String sign(CalloutKind kind) {
    return switch (kind) {
      case INFO -> "\u2139";
      case SUCCESS -> "\u2714";
      case WARNING -> "\u26A0";
      case DANGER -> "\u2716";
      case SPOILER -> "\u25B8";
    };
  }

  private boolean definitions(Definitions definitions, Place place) {
    for (Definition entry : definitions.entries()) {
      paragraph(entry.term(), place.styled(place.style().with().bold(true).build()), true);
      entry.meanings().forEach(meaning -> blocks(meaning, place.then().setIn(new Bullet.None())));
    }
    return false;
  }

  private boolean footnotes(Footnotes footnotes, Place place) {
    for (Footnote note : footnotes.entries()) {
      int start = flows.size();
      blocks(note.blocks(), place);
      RunStyle raised = RunStyle.builder().baseline(RunStyle.Baseline.SUPER).build();
      List<TextRun> pieces = new ArrayList<>();
      pieces.add(new TextRun.Run(XmlText.clean(note.label()), raised));
      pieces.add(new TextRun.Run(" ", RunStyle.PLAIN));
      String anchor = LinkTargets.anchor("fn-" + note.label());
      if (flows.size() > start && flows.get(start) instanceof Flowable.Text first) {
        pieces.addAll(first.para().pieces());
        flows.set(
            start,
            new Flowable.Text(
                first.para().withPieces(pieces), first.parents(), false, List.of(anchor)));
      } else {
        add(pieces, place, true, List.of(anchor));
      }
    }
    return false;
  }
}
