package dev.rollcall.export.speech;

import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sets lines such as {@code ML: We meet on the pier.} as speech where people of the call talk in
 * turn: a paragraph for each, which begins with the speaker's name in bold.
 */
public final class Speech {

  private static final Pattern LABEL = Pattern.compile("(\\S[^:]{0,40}?):(?=\\s)\\s*");

  /** A single line may be anything, such as a note of what somebody is to do. */
  private static final int FEWEST = 2;

  private final Set<String> speakers = new HashSet<>();

  private Speech() {}

  /** Knows the people of a call by their names, first names, accounts and initials. */
  public static Speech of(Call call) {
    Speech speech = new Speech();
    Stream.of(call.presenters(), call.minuteTakers(), call.participants())
        .flatMap(List::stream)
        .forEach(speech::add);
    return speech;
  }

  /** The blocks of a slide, those that are speech set as such. */
  public List<Block> in(List<Block> blocks) {
    if (speakers.isEmpty() || blocks.stream().noneMatch(this::speaks)) {
      return blocks;
    }
    List<Block> set = new ArrayList<>();
    for (int i = 0; i < blocks.size(); ) {
      int end = i;
      long lines = 0;
      while (end < blocks.size() && speaks(blocks.get(end))) {
        lines += lines((Paragraph) blocks.get(end)).stream().filter(this::labelled).count();
        end++;
      }
      if (lines >= FEWEST) {
        blocks.subList(i, end).forEach(block -> set.addAll(turns((Paragraph) block)));
        i = end;
      } else {
        end = Math.max(end, i + 1);
        set.addAll(blocks.subList(i, end));
        i = end;
      }
    }
    return set;
  }

  private void add(Person person) {
    person.handle().ifPresent(handle -> speakers.add(key(handle)));
    person.name().map(String::strip).filter(name -> !name.isEmpty()).ifPresent(this::addName);
  }

  private void addName(String name) {
    speakers.add(key(name));
    String[] words = name.split("[\\s-]+");
    if (words.length > 1) {
      speakers.add(key(words[0]));
      StringBuilder initials = new StringBuilder();
      for (String word : words) {
        if (!word.isEmpty()) {
          initials.appendCodePoint(word.codePointAt(0));
        }
      }
      speakers.add(key(initials.toString()));
      speakers.add(key(initials.substring(0, 1) + initials.charAt(initials.length() - 1)));
    }
  }

  private static String key(String name) {
    return name.replace(".", "").replace("@", "").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a block is a paragraph that begins with a speaker. */
  private boolean speaks(Block block) {
    return block instanceof Paragraph paragraph
        && paragraph.role().isEmpty()
        && !paragraph.content().isEmpty()
        && labelled(lines(paragraph).getFirst());
  }

  private boolean labelled(List<Inline> line) {
    Matcher label = LABEL.matcher(TextContent.of(line).stripLeading());
    return label.lookingAt() && speakers.contains(key(label.group(1)));
  }

  /** The turns of a paragraph: a line without a speaker goes on with the one before. */
  private List<Block> turns(Paragraph paragraph) {
    List<Block> turns = new ArrayList<>();
    List<Inline> turn = new ArrayList<>();
    for (List<Inline> line : lines(paragraph)) {
      if (labelled(line) && !turn.isEmpty()) {
        turns.add(turn(turn, paragraph));
        turn.clear();
      } else if (!turn.isEmpty()) {
        turn.add(LineBreak.builder().build());
      }
      turn.addAll(line);
    }
    turns.add(turn(turn, paragraph));
    return turns;
  }

  private static Block turn(List<Inline> line, Paragraph paragraph) {
    List<Inline> content = new ArrayList<>();
    Optional<Matcher> label =
        line.getFirst() instanceof Text text
            ? Optional.of(LABEL.matcher(text.text())).filter(Matcher::lookingAt)
            : Optional.empty();
    if (label.isPresent()) {
      Text text = (Text) line.getFirst();
      content.add(Strong.of(List.of(Text.of(label.get().group(1) + ":"))));
      content.add(
          Text.builder()
              .text(" " + text.text().substring(label.get().end()))
              .range(text.range())
              .build());
      content.addAll(line.subList(1, line.size()));
    } else {
      content.addAll(line);
    }
    return Paragraph.builder().addAllContent(content).source(paragraph.source()).build();
  }

  private static List<List<Inline>> lines(Paragraph paragraph) {
    List<List<Inline>> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Inline inline : paragraph.content()) {
      if (inline instanceof LineBreak) {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(inline);
      }
    }
    lines.add(line);
    return lines.stream().filter(l -> !l.isEmpty()).toList();
  }
}
