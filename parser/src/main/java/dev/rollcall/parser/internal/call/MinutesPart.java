package dev.rollcall.parser.internal.call;

import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.role.MinutesRole;
import dev.rollcall.parser.internal.role.RoleMatch;
import java.util.List;
import java.util.Optional;

/**
 * A heading of minutes with what stands below it up to the next one.
 *
 * @param head a heading, or a line by itself that stands for one
 * @param level the heading's level; {@link #LINE} for a line
 * @param role what the heading introduces; empty for a matter
 */
record MinutesPart(Block head, int level, Optional<RoleMatch> role, List<Block> blocks) {

  /** Deeper than every heading. */
  static final int LINE = 7;

  String text() {
    return text(head);
  }

  boolean is(MinutesRole wanted) {
    return role.filter(match -> match.is(wanted)).isPresent();
  }

  boolean isFurniture() {
    return role.filter(match -> match.roles().stream().allMatch(MinutesRole::isFurniture))
        .isPresent();
  }

  /** The heading as the title of a slide. */
  Heading title() {
    return switch (head) {
      case Heading heading -> heading;
      case Paragraph line ->
          Heading.builder().level(3).addAllContent(line.content()).source(line.source()).build();
      default -> throw new IllegalStateException("Only headings and lines head a part");
    };
  }

  static String text(Block head) {
    return switch (head) {
      case Heading heading -> TextContent.name(heading.content()).strip();
      case Paragraph line -> TextContent.name(line.content()).strip();
      default -> "";
    };
  }
}
