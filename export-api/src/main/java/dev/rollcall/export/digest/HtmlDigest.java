package dev.rollcall.export.digest;

import dev.rollcall.export.digest.DigestView.Line;
import dev.rollcall.export.digest.DigestView.Part;
import dev.rollcall.export.digest.DigestView.Run;
import java.util.List;

/** A digest as a page without looks of its own, for mail and for any website. */
final class HtmlDigest {

  private final StringBuilder html = new StringBuilder();

  String write(DigestView view) {
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(escaped(view.language()))
        .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    element("title", escaped(view.title()));
    html.append("</head>\n<body>\n<main>\n");
    element("h1", escaped(view.title()));
    if (!view.opening().isEmpty()) {
      element("p", inline(view.opening()));
    }
    view.parts().forEach(part -> part(part, 2));
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void part(Part part, int level) {
    html.append("<section>\n");
    element("h" + level, escaped(part.heading()));
    lines(part.lines());
    part.parts().forEach(inner -> part(inner, level + 1));
    html.append("</section>\n");
  }

  private void lines(List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    html.append("<ul>\n");
    for (Line line : lines) {
      html.append("<li>").append(inline(line.runs()));
      if (!line.below().isEmpty()) {
        html.append('\n');
        lines(line.below());
      }
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private void element(String name, String content) {
    html.append('<').append(name).append('>').append(content);
    html.append("</").append(name).append(">\n");
  }

  private static String inline(List<Run> runs) {
    StringBuilder line = new StringBuilder();
    for (Run run : runs) {
      String text = escaped(run.text());
      String linked =
          run.target().map(url -> "<a href=\"" + escaped(url) + "\">" + text + "</a>").orElse(text);
      line.append(
          switch (run.look()) {
            case PLAIN -> linked;
            case STRONG -> "<strong>" + linked + "</strong>";
            case STRUCK -> "<del>" + linked + "</del>";
          });
    }
    return line.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
