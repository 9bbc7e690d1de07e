package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.theme.Palette;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.export.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The template that ships with rollcall, in the colours and faces of a theme. */
public final class BuiltInTemplate {

  private static final int LAYOUTS = 11;
  private static final List<String> SCALED =
      List.of("ppt/presentation.xml", "ppt/slideMasters/slideMaster1.xml");
  private static final List<String> PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "docProps/app.xml",
          "docProps/core.xml",
          "ppt/_rels/presentation.xml.rels",
          "ppt/notesMasters/_rels/notesMaster1.xml.rels",
          "ppt/notesMasters/notesMaster1.xml",
          "ppt/presProps.xml",
          "ppt/presentation.xml",
          "ppt/slideMasters/_rels/slideMaster1.xml.rels",
          "ppt/slideMasters/slideMaster1.xml",
          "ppt/tableStyles.xml",
          "ppt/viewProps.xml");
  private static final double READABLE = Palette.READABLE;

  /** Creates a reader of the template; it has no state. */
  public BuiltInTemplate() {}

  /** The template in a theme, its parts copied and its layouts known without parsing them. */
  public Template template(Theme theme) {
    TemplateBuilder.Opened data =
        LayoutData.read(new String(read("layouts.txt"), StandardCharsets.UTF_8));
    Map<LayoutRole, Layout> layouts = new EnumMap<>(LayoutRole.class);
    List<LayoutRole> roles = List.of(LayoutRole.values());
    TemplateScale scale = new TemplateScale(theme);
    for (Layout layout : data.layouts()) { // numbered in the order of the roles
      int number = Integer.parseInt(layout.part().replaceAll("\\D", ""));
      layouts.put(roles.get(number - 1), scale.of(layout));
    }
    return new Template(
        parts(theme),
        "ppt/notesMasters/notesMaster1.xml",
        data.slide().width(),
        data.slide().height(),
        layouts,
        List.of(),
        false);
  }

  /** The parts of the template by their names, without a leading slash. */
  public SortedMap<String, byte[]> parts(Theme theme) {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    TemplateScale scale = new TemplateScale(theme);
    PARTS.forEach(name -> parts.put(name, part(name)));
    SCALED.forEach(name -> parts.computeIfPresent(name, (key, part) -> scale.of(part)));
    for (int i = 1; i <= LAYOUTS; i++) {
      String layout = "slideLayout" + i + ".xml";
      parts.put("ppt/slideLayouts/" + layout, scale.of(part("ppt/slideLayouts/" + layout)));
      String relations = "ppt/slideLayouts/_rels/" + layout + ".rels";
      parts.put(relations, part(relations));
    }
    for (int i = 1; i <= 2; i++) {
      String name = "ppt/theme/theme" + i + ".xml";
      parts.put(name, filled(new String(part(name), StandardCharsets.UTF_8), theme));
    }
    return parts;
  }

  private static byte[] filled(String part, Theme theme) {
    String text = part;
    for (Map.Entry<String, String> value : values(theme).entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The colours of the theme part (ECMA-376-1, 20.1.6.2), each readable where the master uses it.
   */
  private static Map<String, String> values(Theme theme) {
    Rgb paper = theme.background();
    Palette palette = Palette.of(theme);
    Rgb accent = palette.link();
    Map<String, String> values = new TreeMap<>();
    values.put("themeName", escaped(theme.name()));
    values.put("textFont", escaped(theme.textFont().name()));
    values.put("dk1", theme.text().hex());
    values.put("lt1", paper.hex());
    values.put("dk2", accent.hex());
    values.put("lt2", palette.tint().hex());
    values.put("accent1", theme.primary().hex());
    values.put("accent2", theme.accent().hex());
    values.put("accent3", palette.quiet().hex());
    values.put("accent4", theme.primary().mix(theme.accent(), 0.5).hex());
    values.put("accent5", theme.primary().mix(theme.text(), 0.4).hex());
    values.put("accent6", panel(theme, palette).hex());
    values.put("hlink", accent.hex());
    values.put(
        "folHlink", accent.mix(theme.text(), 0.4).readableOn(palette.tint(), READABLE).hex());
    return values;
  }

  /** The colour of large fields: deep on paper, and no glare in the dark. */
  private static Rgb panel(Theme theme, Palette palette) {
    return theme.isDark() ? palette.tint().mix(theme.accent(), 0.25) : palette.title();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** A part without the line breaks and indents that people read it with; none is in a tag. */
  private static byte[] part(String name) {
    String text = new String(read("parts/" + name), StandardCharsets.UTF_8);
    StringBuilder compact = new StringBuilder(text.length());
    text.lines().map(String::strip).forEach(compact::append);
    return compact.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String resource) {
    try (InputStream in = BuiltInTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The template lacks " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
