package dev.rollcall.export.pptx.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.theme.Palette;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.export.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The template that ships with rollcall, in every theme that does. */
class BuiltInTemplateTest {

  @ParameterizedTest
  @ValueSource(strings = {"scs", "plain", "midnight", "serif", "compact"})
  void whatIsKnownOfTheLayoutsIsWhatTheirPartsSay(String name) {
    Theme theme = Theme.builtIn(name).orElseThrow();
    BuiltInTemplate builtIn = new BuiltInTemplate();
    List<Layout> read = TemplateBuilder.open(builtIn.parts(theme)).layouts();
    Template template = builtIn.template(theme);
    for (Layout layout : read) {
      assertTrue(template.layouts().containsValue(layout), () -> name + ": " + layout);
    }
    assertEquals(read.size(), template.layouts().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"scs", "plain", "midnight", "serif", "compact"})
  void textIsReadableOnSlidesAndBands(String name) {
    String theme =
        new String(
            new BuiltInTemplate()
                .parts(Theme.builtIn(name).orElseThrow())
                .getOrDefault("ppt/theme/theme1.xml", new byte[0]),
            StandardCharsets.UTF_8);
    for (String ground : List.of("lt1", "lt2")) {
      for (String text : List.of("dk1", "dk2", "accent3", "hlink", "folHlink")) {
        double contrast = color(theme, text).contrast(color(theme, ground));
        assertTrue(contrast >= Palette.READABLE, () -> text + " on " + ground + ": " + contrast);
      }
    }
  }

  private static Rgb color(String theme, String name) {
    Matcher found = Pattern.compile("<a:" + name + "><a:srgbClr val=\"(\\w{6})\"").matcher(theme);
    assertTrue(found.find(), name);
    return Rgb.parse("#" + found.group(1));
  }
}
