package dev.rollcall.export.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The themes that ship with rollcall. */
final class BuiltInThemesTest {

  static Stream<Theme> themes() {
    return Theme.builtIn().stream().map(name -> Theme.builtIn(name).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyTextIsReadableOnItsGround(Theme theme) {
    List<Palette.Pair> pairs = Palette.of(theme).pairs();
    for (Palette.Pair pair : pairs) {
      assertTrue(pair.contrast() >= Palette.READABLE, () -> theme.name() + ": " + pair);
    }
    assertTrue(pairs.size() > 20);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void marksAreSeen(Theme theme) {
    assertTrue(theme.primary().contrast(theme.background()) >= 2, theme::name);
    assertTrue(theme.line().contrast(theme.background()) >= 1.2, theme::name);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void facesAreThere(Theme theme) {
    for (String face : theme.textFont().faces()) {
      assertTrue(theme.fonts().read(face).length > 1000, face);
    }
    assertEquals(theme, Theme.builtIn(theme.name()).orElseThrow());
  }

  @Test
  void onlyOneIsDark() {
    assertEquals(List.of("midnight"), themes().filter(Theme::isDark).map(Theme::name).toList());
  }

  @Test
  void aScaleGrowsByItsRatio() {
    TypeScale scale = new TypeScale(1, 1.25, 1);
    assertEquals(12, scale.at(12, 0));
    assertEquals(15, scale.at(12, 1));
    assertEquals(18.75, scale.at(12, 2));
    assertThrows(IllegalArgumentException.class, () -> new TypeScale(0.5, 1.2, 1));
    assertThrows(IllegalArgumentException.class, () -> new TypeScale(1, Double.NaN, 1));
  }
}
