package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.ExportCode;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.html.PictureMode;
import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the pictures of one document and scales them to the sizes that pages offer. */
public final class Pictures {

  /** The folder beside the document that holds its pictures. */
  public static final String FOLDER = "rollcall-images";

  /** Pixels: the text column of most sites, and that on screens of double density. */
  private static final List<Integer> WIDTHS = List.of(800, 1600);

  private static final int MAX_HEIGHT = 4000;
  private static final int INLINE_WIDTH = 1200;
  private static final int HASH_DIGITS = 32;

  private final PictureMode mode;
  private final ExportContext context;
  private final Map<SafeUrl, Picture> pictures = new TreeMap<>();
  private final Map<String, EncodedImage> files = new TreeMap<>();

  public Pictures(PictureMode mode, ExportContext context) {
    this.mode = mode;
    this.context = context;
  }

  /**
   * How a picture is shown; what cannot be had is reported once.
   *
   * @param range where the source names it
   */
  Picture find(SafeUrl source, Optional<SourceRange> range) {
    Picture known = pictures.get(source);
    if (known == null) {
      known = mode == PictureMode.URLS ? new Picture.Remote(source) : load(source, range);
      pictures.put(source, known);
    }
    return known;
  }

  /** Finds no pictures, for plans that nobody writes. */
  Pictures none() {
    return new Pictures(
        mode,
        ExportContext.builder()
            .theme(context.theme())
            .scaler(context.scaler())
            .session(context.session())
            .build());
  }

  /** The files to write, by their path below the document's folder. */
  public Map<String, EncodedImage> files() {
    return files;
  }

  private Picture load(SafeUrl source, Optional<SourceRange> range) {
    Optional<SourceImage> image = context.picture(source, range);
    if (image.isEmpty()) {
      return new Picture.Missing(source);
    }
    List<Picture.File> sizes = sizes(image.get());
    if (sizes.isEmpty()) {
      context.diagnostics().report(ExportCode.damaged(source, range));
      return new Picture.Missing(source);
    }
    return new Picture.Shown(sizes);
  }

  private List<Picture.File> sizes(SourceImage image) {
    List<Picture.File> sizes = new ArrayList<>();
    for (int width : widths(image)) {
      Optional<EncodedImage> scaled = context.scaler().scale(image, width, MAX_HEIGHT);
      if (scaled.isPresent() && sizes.stream().noneMatch(s -> s.width() >= scaled.get().width())) {
        sizes.add(file(scaled.get()));
      }
    }
    return sizes;
  }

  private List<Integer> widths(SourceImage image) {
    if (image.kind() == ImageKind.SVG) { // drawn at any size: as it is meant, and twice as fine
      int width = Math.clamp(image.width(), 1, WIDTHS.getFirst());
      return mode == PictureMode.INLINE ? List.of(width) : List.of(width, width * 2);
    }
    return mode == PictureMode.INLINE ? List.of(INLINE_WIDTH) : WIDTHS;
  }

  private Picture.File file(EncodedImage image) {
    String address;
    if (mode == PictureMode.INLINE) {
      address =
          "data:"
              + image.kind().mediaType()
              + ";base64,"
              + Base64.getEncoder().encodeToString(image.bytes());
    } else {
      address =
          FOLDER + "/" + image.hash().substring(0, HASH_DIGITS) + "." + image.kind().extension();
      files.put(address, image);
    }
    return new Picture.File(address, image.width(), image.height());
  }
}
