package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Joins the slide that opens a team with the only one that follows it. */
final class OpeningJoin {

  private static final int LONGEST_TITLE = 60; // characters

  private OpeningJoin() {}

  /**
   * Both as one slide, titled by the team and its subject.
   *
   * @param head the slide that opens the team
   * @param team the team's name
   */
  static Optional<Slide> of(Slide head, Slide body, String team) {
    String name = Titles.uncounted(TextContent.name(head.title()));
    Slide told = Subjects.titled(body, team);
    if (!plain(head)
        || !plain(body)
        || name.isEmpty()
        || TextContent.name(body.title()).isEmpty()
        || !told.equals(body) // its heading's anchors would be lost
        || Subjects.holdsMore(head.title())) {
      return Optional.empty();
    }
    String own = Titles.uncounted(TextContent.name(body.title()));
    boolean same = own.equalsIgnoreCase(name);
    boolean says = own.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    List<Inline> title = new ArrayList<>();
    if (!says) {
      title.add(Text.of(name + ": "));
    }
    title.addAll(body.title());
    if (TextContent.of(title).length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>(head.blocks());
    blocks.addAll(body.blocks());
    return Optional.of(
        Slide.builder()
            .addAllTitle(same ? List.of(Text.of(name)) : title)
            .level(head.level())
            .addAllBlocks(blocks)
            .addAllNotes(head.notes())
            .addAllNotes(body.notes())
            .source(body.source())
            .build());
  }

  private static boolean plain(Slide slide) {
    return slide.background().isEmpty() && slide.arrangement().isEmpty();
  }
}
