package dev.rollcall.parser.internal.dialect.marp;

import dev.rollcall.parser.internal.dialect.LineEdit;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The link reference definitions of a document: in Marp they hold for all its slides, and pictures
 * that say how they are shown may name their address by one.
 */
final class MarpReferences {

  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}\\[(?!\\^)([^\\[\\]\\\\]{1,200})\\]:[ \\t]*(<[^<>]*>|[^\\s<]\\S*).*");

  private static final Pattern PICTURE =
      Pattern.compile("!\\[([^\\[\\]\\n]{1,300})\\]\\[([^\\[\\]\\n]{1,200})\\]");

  private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]\\n]{1,200})\\]");

  private final Map<String, Line> definitions = new LinkedHashMap<>();

  /** Finds the definitions among the lines of a document; of two for one label, the first holds. */
  MarpReferences(List<Line> lines) {
    for (Line line : lines) {
      Matcher definition = DEFINITION.matcher(line.text());
      if (!line.code() && definition.matches()) {
        definitions.putIfAbsent(normal(definition.group(1)), line);
      }
    }
  }

  /** A line whose pictures with words of Marp name their address themselves. */
  Line resolved(Line line) {
    if (definitions.isEmpty() || line.text().indexOf("][") < 0) {
      return line;
    }
    String text = line.text();
    List<MatchResult> pictures = LineEdit.find(line, PICTURE);
    for (int i = pictures.size() - 1; i >= 0; i--) {
      MatchResult picture = pictures.get(i);
      Line definition = definitions.get(normal(picture.group(2)));
      if (definition != null && MarpPictures.hasKeyword(picture.group(1))) {
        text =
            text.substring(0, picture.start())
                + "!["
                + picture.group(1)
                + "]("
                + address(definition)
                + ")"
                + text.substring(picture.end());
      }
    }
    return text.equals(line.text()) ? line : line.rewritten(text);
  }

  /** The lines of a slide with the definitions that it uses and others hold. */
  List<Line> completed(List<Line> slide) {
    if (definitions.isEmpty()) {
      return slide;
    }
    List<Line> missing = new ArrayList<>();
    for (Line line : slide) {
      for (MatchResult label : LineEdit.find(line, LABEL)) {
        Line definition = definitions.get(normal(label.group(1)));
        if (definition != null && !slide.contains(definition) && !missing.contains(definition)) {
          missing.add(definition);
        }
      }
    }
    if (missing.isEmpty()) {
      return slide;
    }
    List<Line> completed = new ArrayList<>(slide);
    completed.add(missing.getFirst().rewritten(""));
    completed.addAll(missing);
    return completed;
  }

  private static String address(Line definition) {
    Matcher matcher = DEFINITION.matcher(definition.text());
    return matcher.matches() ? matcher.group(2) : "";
  }

  private static String normal(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
