package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.layout.SlideContent;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Titles slides by what they are about: a slide of {@code Team Quay (3/5)} whose text begins with
 * the heading {@code Lamps}, its only one, becomes {@code Team Quay: Lamps}. Where several slides
 * of a team have the same title, the first items of their lists tell them apart.
 */
final class Subjects {

  private static final int LONGEST = 48; // characters of a subject
  private static final int LONGEST_OF_TWO = 28;

  /** How long a title becomes at most, in characters. */
  static final int LONGEST_TITLE = 84;

  private Subjects() {}

  /**
   * The slide with its subject in its title; itself where its title says more than the team's name
   * or its text is about several things.
   */
  static Slide titled(Slide slide, String team) {
    String name = Titles.uncounted(TextContent.name(slide.title()));
    if (name.isEmpty()
        || !name.equalsIgnoreCase(Titles.uncounted(team.strip()))
        || holdsMore(slide.title())
        || slide.blocks().isEmpty()
        || !(slide.blocks().getFirst() instanceof Heading subject)
        || subject.role().isPresent()
        || holdsPicture(subject.content())
        || TextContent.name(subject.content()).isEmpty()
        || slide.blocks().stream().skip(1).anyMatch(block -> ranksLike(block, subject))) {
      return slide;
    }
    List<Inline> title = new ArrayList<>();
    title.add(Text.of(name + ": "));
    title.addAll(subject.content());
    return with(slide, title, slide.blocks().subList(1, slide.blocks().size()));
  }

  /** How one of a team's slides relates to others with the same title. */
  enum Alike {
    /** No other has its title. */
    NONE,
    /** Others have it, too, and this is the first. */
    FIRST,
    /** One before it has its title. */
    LATER
  }

  /** How each slide of a team relates to the others; counters that somebody wrote do not count. */
  static List<Alike> alike(Team team) {
    List<String> bases =
        team.slides().stream().map(slide -> base(slide).toLowerCase(Locale.ROOT)).toList();
    Map<String, Integer> counts = new HashMap<>();
    bases.forEach(base -> counts.merge(base, 1, Integer::sum));
    Set<String> seen = new HashSet<>();
    List<Alike> alike = new ArrayList<>();
    for (String base : bases) {
      boolean first = seen.add(base);
      boolean alone = base.isEmpty() || counts.getOrDefault(base, 0) == 1;
      alike.add(!first ? Alike.LATER : alone ? Alike.NONE : Alike.FIRST);
    }
    return alike;
  }

  private static String base(Slide slide) {
    return Titles.uncounted(TextContent.name(slide.title()));
  }

  /** The slide with its subject in its title, where others of the team have the same title. */
  static Slide toldApart(Slide slide, String team, Alike alike) {
    Slide titled = titled(slide, team);
    String base = base(slide);
    if (alike == Alike.NONE
        || !titled.equals(slide)
        || base.isEmpty()
        || holdsMore(slide.title())
        || holdsPicture(slide.title())) {
      return titled;
    }
    if (alike == Alike.FIRST) {
      boolean counted = !base.equals(TextContent.name(slide.title()));
      return counted ? with(slide, List.of(Text.of(base)), slide.blocks()) : slide;
    }
    return subject(slide.blocks())
        .map(subject -> base + ": " + subject)
        .filter(title -> length(title) <= LONGEST_TITLE)
        .map(title -> with(slide, List.of(Text.of(title)), slide.blocks()))
        .orElse(slide);
  }

  /** What the first block says in a few words; it stays where it is. */
  private static Optional<String> subject(List<Block> blocks) {
    Optional<Block> first = blocks.stream().filter(block -> !isReport(block)).findFirst();
    return first.map(Subjects::inAFewWords).filter(text -> !text.isEmpty());
  }

  private static String inAFewWords(Block first) {
    if (first instanceof ListBlock list) {
      return ofItems(list.items());
    }
    if (first instanceof Paragraph paragraph) {
      return brief(line(paragraph), LONGEST);
    }
    if (first instanceof Heading heading) {
      return brief(TextContent.name(heading.content()), LONGEST);
    }
    return "";
  }

  /** What the text of a page begins with, in a few words; empty where it has none. */
  static Optional<String> of(SlideContent page) {
    return page.shapes().stream()
        .filter(Shape.Text.class::isInstance)
        .map(Shape.Text.class::cast)
        .flatMap(shape -> shape.text().paras().stream())
        .map(para -> brief(firstLine(Titles.text(para.pieces())), LONGEST))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }

  private static boolean isReport(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role().isPresent();
  }

  private static String ofItems(List<Item> items) {
    List<String> names = items.stream().map(Subjects::line).filter(n -> !n.isEmpty()).toList();
    if (names.isEmpty()) {
      return "";
    }
    if (names.size() > 1 && length(names.get(0)) + length(names.get(1)) <= 2 * LONGEST_OF_TWO) {
      String more = names.size() > 2 ? ", \u2026" : "";
      return clipped(names.get(0)) + ", " + clipped(names.get(1)) + more;
    }
    return brief(names.getFirst(), LONGEST);
  }

  private static String line(Item item) {
    return item.blocks().stream()
        .findFirst()
        .filter(Paragraph.class::isInstance)
        .map(block -> line((Paragraph) block))
        .orElse("");
  }

  /** The first line of a paragraph. */
  private static String line(Paragraph paragraph) {
    return TextContent.name(paragraph.content()).lines().findFirst().orElse("").strip();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String clipped(String text) {
    return text.replaceFirst("[\\s:;,.]+$", "");
  }

  /** A text, or its first words with an ellipsis. */
  private static String brief(String text, int longest) {
    String whole = clipped(text);
    if (length(whole) <= longest) {
      return whole;
    }
    String cut = whole.substring(0, whole.offsetByCodePoints(0, longest));
    int space = cut.lastIndexOf(' ');
    return space < longest / 2 ? "" : clipped(cut.substring(0, space)) + "\u2026";
  }

  private static Slide with(Slide slide, List<Inline> title, List<Block> blocks) {
    return Slide.builder()
        .addAllTitle(title)
        .level(slide.level())
        .addAllBlocks(blocks)
        .addAllNotes(slide.notes())
        .background(slide.background())
        .arrangement(slide.arrangement())
        .source(slide.source())
        .build();
  }

  /** Whether a block is a heading of the same rank as the subject, or of a higher one. */
  private static boolean ranksLike(Block block, Heading subject) {
    return block instanceof Heading other && other.level() <= subject.level();
  }

  /** Whether a title has a link or a picture, which its text does not say. */
  static boolean holdsMore(List<Inline> title) {
    return TextContent.within(title).stream()
        .anyMatch(inline -> inline instanceof Link || inline instanceof Image);
  }

  private static boolean holdsPicture(List<Inline> title) {
    return !TextContent.imagesWithin(title).isEmpty();
  }
}
