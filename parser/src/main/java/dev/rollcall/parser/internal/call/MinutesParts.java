package dev.rollcall.parser.internal.call;

import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.role.RoleMatch;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides minutes at their headings, and at lines that stand for headings. */
final class MinutesParts {

  private static final int LONGEST_LINE = 100;

  private final RoleLexicon lexicon;
  private final boolean boldLines;
  private final List<Block> before = new ArrayList<>();
  private final List<MinutesPart> parts = new ArrayList<>();

  /** Divides some blocks. */
  MinutesParts(List<Block> blocks, RoleLexicon lexicon) {
    this.lexicon = lexicon;
    this.boldLines = headedByBoldLines(blocks);
    List<Block> below = before;
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : blocks.get(i);
      Optional<MinutesPart> part = part(blocks.get(i), next);
      if (part.isPresent()) {
        parts.add(part.get());
        below = part.get().blocks();
      } else {
        below.add(blocks.get(i));
      }
    }
  }

  /** What stands before the first part. */
  List<Block> before() {
    return before;
  }

  List<MinutesPart> parts() {
    return parts;
  }

  private Optional<MinutesPart> part(Block block, Block next) {
    if (block instanceof Heading heading) {
      Optional<RoleMatch> role = role(MinutesPart.text(heading)).or(() -> linked(heading));
      return Optional.of(new MinutesPart(heading, heading.level(), role, new ArrayList<>()));
    }
    if (!(block instanceof Paragraph line) || !isLine(line)) {
      return Optional.empty();
    }
    Optional<RoleMatch> role = role(MinutesPart.text(line));
    boolean heads = next instanceof ListBlock || next instanceof Table;
    boolean bold = isBold(line);
    if ((role.isPresent() && (heads || bold)) || (boldLines && bold)) {
      return Optional.of(new MinutesPart(line, MinutesPart.LINE, role, new ArrayList<>()));
    }
    return Optional.empty();
  }

  /** 'Agenda: [on the board](…)', which says where to find it and nothing else. */
  private Optional<RoleMatch> linked(Heading heading) {
    boolean links = heading.content().stream().anyMatch(Link.class::isInstance);
    String words =
        TextContent.of(heading.content().stream().filter(i -> !(i instanceof Link)).toList());
    return links
        ? lexicon.heading(words.replaceAll("[\\s,;:&|]+$", "")).filter(m -> words.contains(":"))
        : Optional.empty();
  }

  private Optional<RoleMatch> role(String text) {
    return lexicon.heading(text).or(() -> lexicon.labelledHeading(text));
  }

  /** Whether a document sets bold lines where others set headings. */
  private static boolean headedByBoldLines(List<Block> blocks) {
    long headings = blocks.stream().filter(Heading.class::isInstance).count();
    long bold =
        blocks.stream()
            .filter(block -> block instanceof Paragraph line && isLine(line) && isBold(line))
            .count();
    return headings == 0 && bold >= 2;
  }

  private static boolean isLine(Paragraph paragraph) {
    return InlineEdits.lines(paragraph.content()).size() == 1
        && TextContent.of(paragraph.content()).length() <= LONGEST_LINE;
  }

  private static boolean isBold(Paragraph line) {
    List<Inline> content = InlineEdits.tidy(line.content());
    String outside = TextContent.of(content.stream().filter(i -> !(i instanceof Strong)).toList());
    return !content.isEmpty()
        && content.getFirst() instanceof Strong
        && (outside.isBlank() || outside.strip().equals(":"));
  }
}
