package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The layouts of the built-in template as a text: what {@link LayoutReader} finds in its parts, so
 * that they need not be parsed.
 *
 * <p>Each line has fields between tabs: {@code slide}, the size of slides; {@code layout}, a
 * layout; {@code placeholder}, one of the layout above it; {@code levels}, the nine levels of the
 * placeholder above it.
 */
final class LayoutData {

  private LayoutData() {}

  /** Reads what {@link #write} wrote. */
  static TemplateBuilder.Opened read(String text) {
    Box slide = new Box(0, 0, 0, 0);
    List<Layout> layouts = new ArrayList<>();
    Iterator<String> lines = text.lines().iterator();
    while (lines.hasNext()) {
      String[] f = lines.next().split("\t", -1);
      switch (f[0]) {
        case "slide" -> slide = new Box(0, 0, number(f[1]), number(f[2]));
        case "layout" -> layouts.add(new Layout(f[1], f[2], f[3], List.of()));
        case "placeholder" -> {
          Layout layout = layouts.removeLast();
          List<Placeholder> placeholders = new ArrayList<>(layout.placeholders());
          placeholders.add(placeholder(f, lines.next().split("\t", -1)));
          layouts.add(new Layout(layout.part(), layout.type(), layout.name(), placeholders));
        }
        default -> throw new IllegalStateException("Not a line of layouts: " + f[0]);
      }
    }
    return new TemplateBuilder.Opened(slide, layouts, new Layout("", "", "", List.of()));
  }

  private static Placeholder placeholder(String[] f, String[] levels) {
    return new Placeholder(
        Placeholder.Kind.valueOf(f[1]),
        f[2],
        Long.parseLong(f[3]),
        f[4].isEmpty() ? Optional.empty() : Optional.of(f[4]),
        f[5],
        new Box(number(f[6]), number(f[7]), number(f[8]), number(f[9])),
        new Placeholder.Inset(number(f[10]), number(f[11]), number(f[12]), number(f[13])),
        Arrays.stream(levels).skip(1).map(LayoutData::level).toList());
  }

  private static LevelStyle level(String text) {
    String[] f = text.split(" ", -1);
    return new LevelStyle(
        number(f[0]),
        number(f[1]),
        number(f[2]),
        number(f[3]),
        number(f[4]),
        number(f[5]),
        Boolean.parseBoolean(f[6]),
        Boolean.parseBoolean(f[7]));
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  /** Writes layouts, to be read by {@link #read}. */
  static String write(TemplateBuilder.Opened opened) {
    StringBuilder text = new StringBuilder();
    line(text, "slide", opened.slide().width(), opened.slide().height());
    for (Layout layout : opened.layouts()) {
      line(text, "layout", layout.part(), layout.type(), layout.name());
      for (Placeholder p : layout.placeholders()) {
        Box box = p.box();
        Placeholder.Inset inset = p.inset();
        line(
            text,
            "placeholder",
            p.kind(),
            p.type(),
            p.index(),
            p.size().orElse(""),
            p.name(),
            box.x(),
            box.y(),
            box.width(),
            box.height(),
            inset.left(),
            inset.top(),
            inset.right(),
            inset.bottom());
        text.append("levels");
        for (LevelStyle l : p.levels()) {
          text.append('\t').append(l.size()).append(' ').append(l.left()).append(' ');
          text.append(l.first()).append(' ').append(l.lineSpacing()).append(' ');
          text.append(l.before()).append(' ').append(l.after()).append(' ');
          text.append(l.bold()).append(' ').append(l.bullet());
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      text.append(i == 0 ? "" : "\t").append(fields[i]);
    }
    text.append('\n');
  }
}
