package dev.rollcall.export.pptx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a PDF as poppler measures it: a list of lines for each page, in points. */
final class RenderedText {

  private static final Pattern TOKEN =
      Pattern.compile(
          "<page number=\"\\d+\"[^>]* height=\"(?<high>\\d+)\" width=\"(?<wide>\\d+)\""
              + "|<fontspec id=\"(?<id>\\d+)\" size=\"(?<size>[-.\\d]+)\" family=\"(?<family>[^\"]*)\""
              + "|<text top=\"(?<top>-?\\d+)\" left=\"(?<left>-?\\d+)\" width=\"(?<width>-?\\d+)\""
              + " height=\"(?<height>-?\\d+)\" font=\"(?<font>\\d+)\"[^>]*>(?<text>.*?)</text>");

  /** A piece of a line in one typeface. */
  record Piece(
      double left, double top, double width, double height, double size, String face, String text) {

    double bottom() {
      return top + height;
    }

    boolean overlaps(Piece other) {
      double inner = height / 4; // boxes are higher than letters
      return left + 2 < other.left + other.width
          && other.left + 2 < left + width
          && top + inner < other.bottom() - other.height / 4
          && other.top + other.height / 4 < bottom() - inner;
    }
  }

  /** A page. */
  record Page(double width, double height, List<Piece> pieces) {

    /** All that is to be read, without blanks. */
    String squeezed() {
      StringBuilder all = new StringBuilder();
      pieces.forEach(piece -> all.append(piece.text()));
      return all.toString().replaceAll("\\s", "");
    }
  }

  private RenderedText() {}

  static List<Page> of(Path pdf) {
    Path xml = pdf.resolveSibling("text");
    LibreOffice.run("pdftohtml", "-xml", "-i", "-zoom", "1", pdf.toString(), xml.toString());
    try {
      return read(Files.readString(pdf.resolveSibling("text.xml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Page> read(String xml) {
    List<Page> pages = new ArrayList<>();
    Map<String, String[]> fonts = new HashMap<>();
    Matcher token = TOKEN.matcher(xml);
    while (token.find()) {
      if (token.group("high") != null) {
        pages.add(
            new Page(
                Double.parseDouble(token.group("wide")),
                Double.parseDouble(token.group("high")),
                new ArrayList<>()));
      } else if (token.group("id") != null) {
        fonts.put(token.group("id"), new String[] {token.group("size"), token.group("family")});
      } else {
        String[] font = fonts.getOrDefault(token.group("font"), new String[] {"0", ""});
        String text = plain(token.group("text"));
        if (!text.isBlank()) {
          pages
              .getLast()
              .pieces()
              .add(
                  new Piece(
                      Double.parseDouble(token.group("left")),
                      Double.parseDouble(token.group("top")),
                      Double.parseDouble(token.group("width")),
                      Double.parseDouble(token.group("height")),
                      Double.parseDouble(font[0]),
                      font[1],
                      text));
        }
      }
    }
    return pages;
  }

  private static String plain(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
