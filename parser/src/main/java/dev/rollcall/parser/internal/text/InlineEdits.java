package dev.rollcall.parser.internal.text;

import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes to running text that keep its structure. */
public final class InlineEdits {

  private InlineEdits() {}

  /** The inlines with each text run replaced. */
  public static List<Inline> mapTexts(List<Inline> inlines, UnaryOperator<Text> change) {
    return inlines.stream().map(inline -> mapTexts(inline, change)).toList();
  }

  private static Inline mapTexts(Inline inline, UnaryOperator<Text> change) {
    return inline instanceof Text text
        ? change.apply(text)
        : withContent(inline, content -> mapTexts(content, change));
  }

  /** An inline with other content; those that hold no inlines stay as they are. */
  static Inline withContent(Inline inline, UnaryOperator<List<Inline>> change) {
    return TextContent.withChildren(inline, change);
  }

  /** The inlines with the text of links in place of the links, since links cannot be nested. */
  public static List<Inline> withoutLinks(List<Inline> inlines) {
    List<Inline> plain = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Link link) {
        plain.addAll(withoutLinks(link.content()));
      } else {
        plain.add(withContent(inline, InlineEdits::withoutLinks));
      }
    }
    return plain;
  }

  /**
   * A paragraph's content without line breaks and blanks at its ends, with neighbouring runs of
   * text joined.
   */
  public static List<Inline> tidy(List<Inline> inlines) {
    List<Inline> joined = join(inlines);
    for (int i = 1; i < joined.size(); i++) {
      if (joined.get(i - 1) instanceof LineBreak && joined.get(i) instanceof Text text) {
        joined.set(i, withText(text, text.text().stripLeading()));
      }
    }
    joined.removeIf(inline -> inline instanceof Text text && text.text().isEmpty());
    int from = 0;
    int to = joined.size();
    while (from < to && isBlank(joined.get(from))) {
      from++;
    }
    while (to > from && isBlank(joined.get(to - 1))) {
      to--;
    }
    List<Inline> tidy = new ArrayList<>(joined.subList(from, to));
    if (!tidy.isEmpty() && tidy.getFirst() instanceof Text first) {
      tidy.set(0, withText(first, first.text().stripLeading()));
    }
    if (!tidy.isEmpty() && tidy.getLast() instanceof Text last) {
      tidy.set(tidy.size() - 1, withText(last, last.text().stripTrailing()));
    }
    return tidy;
  }

  private static List<Inline> join(List<Inline> inlines) {
    List<Inline> joined = new ArrayList<>();
    List<Text> run = new ArrayList<>();
    for (Inline inline : inlines) {
      boolean plain = inline instanceof Text t && t.expansion().isEmpty() && t.language().isEmpty();
      if (plain) {
        run.add((Text) inline);
        continue;
      }
      flush(run, joined);
      joined.add(inline);
    }
    flush(run, joined);
    return joined;
  }

  private static void flush(List<Text> run, List<Inline> joined) {
    if (run.size() == 1) {
      joined.add(run.getFirst());
    } else if (!run.isEmpty()) {
      StringBuilder text = new StringBuilder();
      Text.Builder builder = Text.builder();
      Optional<dev.rollcall.model.text.SourceRange> range = Optional.empty();
      for (Text part : run) {
        text.append(part.text());
        if (part.range().isPresent()) {
          range =
              Optional.of(range.map(r -> r.union(part.range().get())).orElse(part.range().get()));
        }
      }
      joined.add(builder.text(text.toString()).range(range).build());
    }
    run.clear();
  }

  /** Whether an inline shows nothing. */
  static boolean isBlank(Inline inline) {
    return inline instanceof LineBreak || (inline instanceof Text t && t.text().isBlank());
  }

  private static Text withText(Text text, String characters) {
    return characters.equals(text.text())
        ? text
        : Text.builder()
            .text(characters)
            .expansion(text.expansion())
            .language(text.language())
            .range(text.range())
            .build();
  }

  /** A run of text in a language. */
  public static Text withLanguage(Text text, String language) {
    return Text.builder()
        .text(text.text())
        .expansion(text.expansion())
        .language(language)
        .range(text.range())
        .build();
  }

  /** A run of text that is an abbreviation. */
  public static Text withExpansion(Text text, String expansion) {
    return Text.builder()
        .text(text.text())
        .expansion(expansion)
        .language(text.language())
        .range(text.range())
        .build();
  }

  /** The lines of a paragraph: what stands between its line breaks. */
  public static List<List<Inline>> lines(List<Inline> inlines) {
    List<List<Inline>> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof LineBreak) {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(inline);
      }
    }
    lines.add(line);
    return lines;
  }

  /** The stretch of the source that some inlines come from. */
  public static Optional<dev.rollcall.model.text.SourceRange> range(List<Inline> inlines) {
    return inlines.stream()
        .flatMap(inline -> inline.range().stream())
        .reduce(dev.rollcall.model.text.SourceRange::union);
  }
}
