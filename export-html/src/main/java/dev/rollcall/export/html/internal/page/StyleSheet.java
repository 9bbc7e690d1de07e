package dev.rollcall.export.html.internal.page;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.ExportSession;
import dev.rollcall.export.html.internal.fragment.DisplayWidth;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.export.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one style sheet of all documents: the theme's colours, then rules that refer to them. */
public final class StyleSheet {

  /** Its name, beside the documents. */
  public static final String FILE = "rollcall.css";

  private static final double TEXT_CONTRAST = 4.5;
  private static final Rgb DARK = Rgb.parse("#14171c");

  private StyleSheet() {}

  /** The style sheet in a run's theme; made once for all its documents. */
  public static String in(ExportContext context) {
    return context
        .session()
        .get(
            new ExportSession.Key<>(String.class, StyleSheet.class, context.theme()),
            () -> of(context.theme()));
  }

  /** The style sheet in a theme's colours. */
  static String of(Theme theme) {
    Rgb light = theme.background();
    return """
        .rc{--rc-primary:#%s;--rc-accent:#%s;--rc-muted:#%s}
        html.rc-page{--rc-page-back:#%s;--rc-page-text:#%s;--rc-page-link:#%s}
        @media (prefers-color-scheme:dark){html.rc-page{--rc-page-back:#%s;--rc-page-text:#%s;--rc-page-link:#%s}}
        """
            .formatted(
                theme.primary().hex(),
                theme.accent().hex(),
                theme.muted().hex(),
                light.hex(),
                theme.text().readableOn(light, 7).hex(),
                theme.accent().readableOn(light, TEXT_CONTRAST).hex(),
                DARK.hex(),
                theme.text().readableOn(DARK, 11).hex(),
                theme.accent().readableOn(DARK, 6).hex())
        + rules()
        + DisplayWidth.rules();
  }

  private static String rules() {
    try (InputStream in = StyleSheet.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the module");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
