package dev.rollcall.export.pptx.internal.flow;

import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pptx.internal.XmlText;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextColor;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.text.Languages;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.Colored;
import dev.rollcall.model.text.Emphasis;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Inserted;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Mark;
import dev.rollcall.model.text.Strike;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Subscript;
import dev.rollcall.model.text.Superscript;
import dev.rollcall.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns inlines into runs; pictures come out beside them. */
public final class InlineRuns {

  private static final double READABLE = 4.5; // WCAG 2.2, 1.4.3

  private final TextContext around;
  private final List<TextRun> pieces = new ArrayList<>();
  private final List<Flowable> found = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private RunStyle wordsStyle = RunStyle.PLAIN;
  private int count; // of what was added

  /**
   * Creates a converter for one paragraph.
   *
   * @param around where it stands
   */
  public InlineRuns(TextContext around) {
    this.around = around;
  }

  /** Adds inlines in a style. */
  public InlineRuns add(List<? extends Inline> inlines, RunStyle style) {
    for (Inline inline : inlines) {
      add(inline, style);
    }
    return this;
  }

  /** The runs, without white space at the ends of lines. */
  public List<TextRun> pieces() {
    endRun();
    int from = 0;
    int to = pieces.size();
    while (to > from && isBlank(pieces.get(to - 1))) {
      to--;
    }
    while (from < to && isBlank(pieces.get(from))) {
      from++;
    }
    return List.copyOf(pieces.subList(from, to));
  }

  /** The pictures in the order of the source, each with its caption behind it. */
  public List<Flowable> pictures() {
    return found;
  }

  private static boolean isBlank(TextRun piece) {
    return switch (piece) {
      case TextRun.Break b -> true;
      case TextRun.Run run -> run.text().isBlank();
    };
  }

  private void add(Inline inline, RunStyle style) {
    switch (inline) {
      case Text text -> text(text, style);
      case Code code -> run(code.text(), style.with().code(true).build());
      case Emphasis e -> add(e.content(), style.with().italic(true).build());
      case Strong s -> add(s.content(), style.with().bold(true).build());
      case Strike s -> add(s.content(), style.with().strike(true).build());
      case Inserted i -> add(i.content(), style.with().underline(true).build());
      case Mark m -> add(m.content(), style.with().highlight(true).build());
      case Subscript s -> add(s.content(), style.with().baseline(RunStyle.Baseline.SUB).build());
      case Superscript s ->
          add(s.content(), style.with().baseline(RunStyle.Baseline.SUPER).build());
      case Colored c -> add(c.content(), colored(c, style));
      case Link link -> link(link, style);
      case Image image -> image(image, style);
      case LineBreak b -> {
        endRun();
        pieces.add(new TextRun.Break());
        count++;
      }
    }
  }

  private void text(Text text, RunStyle style) {
    RunStyle.Builder own = style.with();
    text.language().map(Languages::of).ifPresent(own::language);
    run(text.text(), own.build());
  }

  private RunStyle colored(Colored colored, RunStyle style) {
    Rgb color = Rgb.parse(colored.color());
    return color.contrast(around.paper()) >= READABLE
        ? style.with().ink(new TextColor.Fixed(color)).build()
        : style;
  }

  private void link(Link link, RunStyle style) {
    RunStyle linked =
        style
            .with()
            .target(LinkTargets.of(link.target(), around.links()))
            .tooltip(link.title())
            .build();
    int before = count;
    add(link.content(), linked);
    if (count == before) {
      run(link.target().value(), linked); // a link without text would be lost
    }
  }

  private void image(Image image, RunStyle style) {
    Optional<SourceImage> source = around.pictures().load(image.source(), image.range());
    if (source.isEmpty()) {
      String shown = image.alt().or(image::title).orElseGet(around::unnamedPicture);
      RunStyle standIn =
          style.target().isPresent()
              ? style
              : style.with().target(LinkTargets.of(image.source(), around.links())).build();
      run("[" + shown + "]", standIn.with().italic(true).build());
      return;
    }
    count++;
    found.add(
        new Flowable.Picture(
            source.get(),
            image.alt().or(image::title),
            image.width(),
            image.height(),
            style.target()));
    image.title().ifPresent(caption -> caption(caption, image));
  }

  private void caption(String caption, Image image) {
    if (!image.alt().equals(Optional.of(caption))) {
      TextRun words = new TextRun.Run(XmlText.clean(caption), RunStyle.PLAIN);
      TextParagraph para =
          new TextParagraph(0, new Bullet.None(), List.of(words), TextParagraph.Kind.TEXT);
      found.add(new Flowable.Text(para, List.of(), false, List.of()));
    }
  }

  private void run(String text, RunStyle style) {
    String clean = XmlText.clean(text);
    if (words.isEmpty() && !pieces.isEmpty() && pieces.getLast() instanceof TextRun.Break) {
      clean = clean.stripLeading(); // no line begins with a blank
    }
    if (clean.isEmpty()) {
      return;
    }
    if (!style.equals(wordsStyle)) {
      endRun();
      wordsStyle = style;
    }
    words.append(clean);
    count++;
  }

  /** Makes a run of the words so far, which may go on in the same style until then. */
  private void endRun() {
    if (!words.isEmpty()) {
      pieces.add(new TextRun.Run(words.toString(), wordsStyle));
      words.setLength(0);
    }
  }
}
