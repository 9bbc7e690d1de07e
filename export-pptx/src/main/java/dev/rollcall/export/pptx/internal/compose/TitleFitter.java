package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.flow.RunSplitter;
import dev.rollcall.export.pptx.internal.layout.DeckContext;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextColor;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import java.util.ArrayList;
import java.util.List;

/** Cuts titles that would not fit their place at a readable size; the whole goes to the text. */
final class TitleFitter {

  private static final double LEAST_TITLE = 18; // points
  private static final String ELLIPSIS = "…";

  /** Room for a counter, and for the name of a team behind a title that several teams have. */
  private static final String RESERVE = " – mmmmmmmmmmmmmmmm (10/10)";

  private final DeckContext stage;

  TitleFitter(DeckContext stage) {
    this.stage = stage;
  }

  /** The title, or as much of it as fits. */
  List<TextRun> cut(List<TextRun> title) {
    if (fits(title)) {
      return title;
    }
    int low = 1;
    int high = length(title);
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (fits(RunSplitter.head(title, middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    List<TextRun> cut = new ArrayList<>(RunSplitter.head(title, boundary(title, low)));
    cut.add(new TextRun.Run(ELLIPSIS, RunStyle.PLAIN));
    return cut;
  }

  /** The whole of a title that was cut, as a line of the text. */
  static Flowable.Text whole(List<TextRun> title) {
    List<TextRun> pieces = new ArrayList<>();
    for (TextRun piece : title) {
      pieces.add(
          switch (piece) {
            case TextRun.Break b -> b;
            case TextRun.Run run ->
                new TextRun.Run(
                    run.text(), run.style().with().bold(true).ink(new TextColor.Accent()).build());
          });
    }
    TextParagraph para = new TextParagraph(0, new Bullet.None(), pieces, TextParagraph.Kind.TEXT);
    return new Flowable.Text(para, List.of(), false, List.of());
  }

  private boolean fits(List<TextRun> title) {
    List<TextRun> longest = new ArrayList<>(title);
    longest.add(new TextRun.Run(RESERVE, RunStyle.PLAIN));
    List<TextParagraph> paras =
        List.of(new TextParagraph(0, new Bullet.Inherited(), longest, TextParagraph.Kind.TEXT));
    for (LayoutRole role : List.of(LayoutRole.CONTENT, LayoutRole.SECTION, LayoutRole.COVER)) {
      Placeholder place = stage.layout(role).title();
      if (stage.fitting(paras, place, place.box(), LEAST_TITLE).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static int length(List<TextRun> title) {
    int length = 0;
    for (TextRun piece : title) {
      length +=
          switch (piece) {
            case TextRun.Break b -> 1;
            case TextRun.Run run -> run.text().length();
          };
    }
    return length;
  }

  /** The end of the last word within some characters, or just before half of a character. */
  private static int boundary(List<TextRun> title, int most) {
    StringBuilder text = new StringBuilder();
    for (TextRun piece : title) {
      switch (piece) {
        case TextRun.Break b -> text.append(' ');
        case TextRun.Run run -> text.append(run.text());
      }
    }
    int space = text.lastIndexOf(" ", most);
    if (space > most / 2) {
      return space;
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
