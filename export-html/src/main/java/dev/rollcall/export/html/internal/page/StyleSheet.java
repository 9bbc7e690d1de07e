package dev.rollcall.export.html.internal.page;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.ExportSession;
import dev.rollcall.export.html.internal.fragment.DisplayWidth;
import dev.rollcall.export.theme.FontFamily;
import dev.rollcall.export.theme.Palette;
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
  private static final double DIM = 0.18; // below it, white is easier to read than black
  private static final double LEADING = 1.6;

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
    Rgb dark = theme.isDark() ? light : DARK;
    return """
        .rc{--rc-primary:#%s;--rc-accent:#%s;--rc-muted:#%s}
        html.rc-page{%s;--rc-page-scale:%s;--rc-page-leading:%s;--rc-page-font:%s}
        html.rc-page .rc{--rc-gap:%sem;--rc-ratio:%s;--rc-mark:#%s;--rc-mark-ink:#%s}
        @media (prefers-color-scheme:dark){html.rc-page{%s}}
        """
            .formatted(
                theme.primary().hex(),
                theme.accent().hex(),
                theme.muted().hex(),
                colors(theme, light),
                number(theme.scale().body()),
                number(LEADING * theme.scale().leading()),
                family(theme.textFont()),
                number(theme.spacing()),
                number(theme.scale().ratio()),
                theme.highlight().hex(),
                Palette.of(theme).marked().hex(),
                colors(theme, dark))
        + rules()
        + DisplayWidth.rules();
  }

  /** The colours of a page in a theme, on its own paper or that of the dark. */
  private static String colors(Theme theme, Rgb paper) {
    boolean own = paper.equals(theme.background());
    Rgb link = theme.accent().readableOn(paper, own ? TEXT_CONTRAST : 6);
    return "color-scheme:%s;--rc-page-back:#%s;--rc-page-text:#%s;--rc-page-link:#%s"
        .formatted(
            paper.luminance() < DIM ? "dark" : "light",
            paper.hex(),
            theme.text().readableOn(paper, own ? 7 : 11).hex(),
            link.readableOn(paper.mix(theme.text(), 0.06), TEXT_CONTRAST).hex());
  }

  private static String number(double value) {
    return String.valueOf(Math.round(value * 1000) / 1000.0);
  }

  /** The face where a reader has it, then what most machines have instead. */
  private static String family(FontFamily face) {
    String usual =
        "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,\"Noto Sans\",sans-serif";
    String serifs = "Charter,\"Bitstream Charter\",Georgia,Cambria,serif";
    String name = face.name().replaceAll("[^\\p{L}\\p{N} -]", "");
    return "\"" + name + "\"," + (face.equals(FontFamily.SERIF) ? serifs : usual);
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
