package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.Ink;
import dev.rollcall.export.pptx.internal.plan.Para;
import dev.rollcall.export.pptx.internal.plan.Piece;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import java.util.ArrayList;
import java.util.List;

/** Cuts titles that would not fit their place at a readable size; the whole goes to the text. */
final class LongTitles {

  private static final double LEAST_TITLE = 18; // points
  private static final String ELLIPSIS = "…";

  /** Room for a counter, and for the name of a team behind a title that several teams have. */
  private static final String RESERVE = " – mmmmmmmmmmmmmmmm (10/10)";

  private final Stage stage;

  LongTitles(Stage stage) {
    this.stage = stage;
  }

  /** The title, or as much of it as fits. */
  List<Piece> cut(List<Piece> title) {
    if (fits(title)) {
      return title;
    }
    int low = 1;
    int high = length(title);
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (fits(PieceCut.head(title, middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    List<Piece> cut = new ArrayList<>(PieceCut.head(title, boundary(title, low)));
    cut.add(new Piece.Run(ELLIPSIS, RunStyle.PLAIN));
    return cut;
  }

  /** The whole of a title that was cut, as a line of the text. */
  static Flow.Text whole(List<Piece> title) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : title) {
      pieces.add(
          switch (piece) {
            case Piece.Break b -> b;
            case Piece.Run run ->
                new Piece.Run(
                    run.text(), run.style().with().bold(true).ink(new Ink.Accent()).build());
          });
    }
    Para para = new Para(0, new Bullet.None(), pieces, Para.Kind.TEXT);
    return new Flow.Text(para, List.of(), false, List.of());
  }

  private boolean fits(List<Piece> title) {
    List<Piece> longest = new ArrayList<>(title);
    longest.add(new Piece.Run(RESERVE, RunStyle.PLAIN));
    List<Para> paras = List.of(new Para(0, new Bullet.Inherited(), longest, Para.Kind.TEXT));
    for (LayoutRole role : List.of(LayoutRole.CONTENT, LayoutRole.SECTION, LayoutRole.COVER)) {
      Placeholder place = stage.layout(role).title();
      if (stage.fitting(paras, place, place.box(), LEAST_TITLE).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static int length(List<Piece> title) {
    int length = 0;
    for (Piece piece : title) {
      length +=
          switch (piece) {
            case Piece.Break b -> 1;
            case Piece.Run run -> run.text().length();
          };
    }
    return length;
  }

  /** The end of the last word within some characters, or just before half of a character. */
  private static int boundary(List<Piece> title, int most) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : title) {
      switch (piece) {
        case Piece.Break b -> text.append(' ');
        case Piece.Run run -> text.append(run.text());
      }
    }
    int space = text.lastIndexOf(" ", most);
    if (space > most / 2) {
      return space;
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
