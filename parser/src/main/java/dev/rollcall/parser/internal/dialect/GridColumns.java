package dev.rollcall.parser.internal.dialect;

import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds columns that are written as HTML: an element whose class or style lays it out as a grid or
 * beside each other, and a {@code div} for each column, with Markdown between the tags.
 */
public final class GridColumns {

  private static final Pattern GRID =
      Pattern.compile(
          "\\s*<(?:div|section)\\b[^<>]*(?:(?:class|grid|flex|style)\\s*=\\s*[\"'][^\"']*(?:col(?:umn)?s?\\b|grid|flex|two-|three-|split|row\\b)|\\bgrid\\b|\\bcols-)[^<>]*>\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPEN =
      Pattern.compile("\\s*<div\\b[^<>]*>\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSE =
      Pattern.compile("\\s*</(?:div|section)\\s*>\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAGS =
      Pattern.compile("<(/?)(?:div|section)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

  private GridColumns() {}

  /**
   * The columns among the lines of a slide; empty where there are none, or where they are unclear.
   */
  public static List<SlideSetup.Column> of(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).code() && GRID.matcher(lines.get(i).text()).matches()) {
        List<SlideSetup.Column> columns = within(lines, i + 1);
        if (columns.size() > 1) {
          return columns;
        }
      }
    }
    return List.of();
  }

  private static List<SlideSetup.Column> within(List<Line> lines, int first) {
    List<SlideSetup.Column> columns = new ArrayList<>();
    int depth = 0;
    int start = first;
    boolean html = false;
    for (int i = first; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.code()) {
        if (depth == 0) {
          return List.of();
        }
        continue;
      }
      if (depth == 0 && CLOSE.matcher(line.text()).matches()) {
        return columns;
      }
      if (depth == 0 && !line.blank() && !OPEN.matcher(line.text()).matches()) {
        return List.of(); // text that stands in no column
      }
      Matcher tag = TAGS.matcher(line.text());
      while (tag.find()) {
        depth += tag.group(1).isEmpty() ? 1 : -1;
        if (depth == 1 && tag.group(1).isEmpty()) {
          html = isHtml(lines, i + 1);
          start = html ? i : i + 1;
        } else if (depth == 0) {
          if (!CLOSE.matcher(line.text()).matches()) {
            return List.of();
          }
          columns.add(new SlideSetup.Column(start, html ? i + 1 : i));
        }
      }
    }
    return List.of();
  }

  /**
   * Whether what stands below a tag is HTML, which lasts up to a blank line: it is read with the
   * tags around it, or its indentation would make code of it.
   */
  private static boolean isHtml(List<Line> lines, int index) {
    if (index == lines.size() || lines.get(index).blank() || lines.get(index).code()) {
      return false;
    }
    String text = lines.get(index).text();
    return text.stripLeading().startsWith("<") || text.startsWith("    ") || text.startsWith("\t");
  }
}
