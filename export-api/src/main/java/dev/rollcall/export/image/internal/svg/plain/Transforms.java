package dev.rollcall.export.image.internal.svg.plain;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.CssText;
import dev.rollcall.export.image.internal.svg.style.Lengths;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the {@code transform} of style sheets (CSS Transforms, 12). */
final class Transforms {

  private Transforms() {}

  /** As an attribute has it; empty for none, or for what is none of the plane. */
  static Optional<String> css(String value, ComputedStyle style) {
    AffineTransform matrix = new AffineTransform();
    for (String function : CssText.split(value.replace(")", ") "), ' ')) {
      int bracket = function.indexOf('(');
      if (bracket < 0) {
        return Optional.empty();
      }
      String name = function.substring(0, bracket).strip().toLowerCase(Locale.ROOT);
      String inner = function.substring(bracket + 1, function.length() - 1);
      if (!apply(name, CssText.split(inner.replace(',', ' '), ' '), style, matrix)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        "matrix(%s %s %s %s %s %s)"
            .formatted(
                (float) matrix.getScaleX(),
                (float) matrix.getShearY(),
                (float) matrix.getShearX(),
                (float) matrix.getScaleY(),
                (float) matrix.getTranslateX(),
                (float) matrix.getTranslateY()));
  }

  private static boolean apply(
      String name, List<String> words, ComputedStyle style, AffineTransform matrix) {
    double[] n = new double[words.size()];
    for (int i = 0; i < n.length; i++) {
      n[i] =
          name.contains("rotate") || name.startsWith("skew")
              ? angle(words.get(i))
              : number(words.get(i), style);
      if (Double.isNaN(n[i])) {
        return false;
      }
    }
    if (n.length == 0) {
      return false;
    }
    double second = n.length > 1 ? n[1] : 0;
    switch (name) {
      case "translate", "translate3d" -> matrix.translate(n[0], second);
      case "translatex" -> matrix.translate(n[0], 0);
      case "translatey" -> matrix.translate(0, n[0]);
      case "scale", "scale3d" -> matrix.scale(n[0], n.length > 1 ? n[1] : n[0]);
      case "scalex" -> matrix.scale(n[0], 1);
      case "scaley" -> matrix.scale(1, n[0]);
      case "rotate", "rotatez" -> {
        if (n.length == 3) {
          matrix.rotate(Math.toRadians(n[0]), n[1], n[2]);
        } else {
          matrix.rotate(Math.toRadians(n[0]));
        }
      }
      case "skewx" -> matrix.shear(Math.tan(Math.toRadians(n[0])), 0);
      case "skewy" -> matrix.shear(0, Math.tan(Math.toRadians(n[0])));
      case "matrix" -> {
        if (n.length != 6) {
          return false;
        }
        matrix.concatenate(new AffineTransform(n));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static double number(String word, ComputedStyle style) {
    return Lengths.pixels(word, style.fontSize(), 1).orElse(Double.NaN);
  }

  private static double angle(String word) {
    String text = word.toLowerCase(Locale.ROOT);
    if (text.endsWith("grad")) {
      return plain(text, 4) * 0.9;
    }
    if (text.endsWith("turn")) {
      return plain(text, 4) * 360;
    }
    if (text.endsWith("rad")) {
      return Math.toDegrees(plain(text, 3));
    }
    return text.endsWith("deg") ? plain(text, 3) : plain(text, 0);
  }

  private static double plain(String text, int unit) {
    return Lengths.pixels(text.substring(0, text.length() - unit), 16, 1).orElse(Double.NaN);
  }
}
