package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.pdf.PdfOptions;
import dev.rollcall.export.pdf.internal.font.FontStack;
import dev.rollcall.export.pdf.internal.font.TextShaper;

/** Sets up the measuring of one document. */
public final class Measures {

  private Measures() {}

  /**
   * Creates a measure.
   *
   * @param pictures takes the pictures
   * @param missing takes the characters that no font has
   * @param tallestPicture how high a picture may be, in points
   * @param label the type size of what stands in place of a picture, in points
   */
  public static Measure create(
      ExportContext context,
      PdfOptions options,
      PictureStore pictures,
      MissingGlyphs missing,
      double tallestPicture,
      double label) {
    FontStack fonts = new FontStack(context.theme(), options.fonts());
    return new Measure(
        fonts,
        new TextShaper(fonts, missing::add),
        new PictureFitter(context, pictures, tallestPicture, label));
  }
}
