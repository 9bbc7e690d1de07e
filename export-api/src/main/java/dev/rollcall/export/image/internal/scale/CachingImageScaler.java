package dev.rollcall.export.image.internal.scale;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.ImageScaler;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.image.internal.decode.ColorProfile;
import dev.rollcall.export.image.internal.decode.JpegFile;
import dev.rollcall.export.image.internal.decode.PictureDecoder;
import dev.rollcall.export.image.internal.decode.Pixels;
import dev.rollcall.export.image.internal.decode.PngFile;
import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.header.ExifOrientation;
import dev.rollcall.export.image.internal.header.ImageHeader;
import dev.rollcall.export.image.internal.svg.SvgDrawing;
import dev.rollcall.export.image.internal.svg.text.SvgFonts;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Scales each picture once for each size it is shown at, and keeps the results in memory. */
public final class CachingImageScaler implements ImageScaler {

  private static final long CACHE_BYTES = 128L << 20;

  /**
   * A picture up to so much larger than asked for stays, if it would not become smaller in bytes.
   */
  private static final double TOLERATED_PIXELS = 2.25;

  /** A PNG with more bytes than this for each pixel is hardly a drawing. */
  private static final double PHOTO_BYTES = 0.9;

  /** What decoded pictures may take that are kept for a while. */
  private static final long DECODED_BYTES = 96L << 20;

  /**
   * The longer side of pictures kept, in pixels: more than a slide or a page shows. What is larger
   * is brought to this size once, and scaled from there.
   */
  private static final int KEPT_SIDE = 3000;

  /** What a pixel takes while it is decoded: as its decoder has it, and as a number. */
  private static final int DECODING_BYTES = 8;

  private final Function<SourceImage, ?> identity;

  private final ByteBoundedCache<Key, Optional<EncodedImage>> cache =
      new ByteBoundedCache<>(
          Math.min(CACHE_BYTES, Runtime.getRuntime().maxMemory() / 4),
          result -> result.map(image -> (long) image.bytes().length).orElse(0L));

  /** What decoded pictures may take here, where less memory may be at hand. */
  private final long decodedBytes = Math.min(DECODED_BYTES, Runtime.getRuntime().maxMemory() / 6);

  /** Pictures decoded last: one is shown at several sizes, and decoding takes most of the time. */
  private final ByteBoundedCache<Object, Optional<Pixels>> decoded =
      new ByteBoundedCache<>(
          decodedBytes, picture -> picture.map(pixels -> 4L * pixels.argb().length).orElse(0L));

  /** The megabytes that pictures being decoded may take together. */
  private final int decodingRoom =
      Math.clamp((Runtime.getRuntime().maxMemory() / 4) >> 20, 1, 4096);

  private final SvgFonts fonts = new SvgFonts();

  private final Semaphore decoding = new Semaphore(decodingRoom, true);

  /**
   * Creates a scaler.
   *
   * @param identity what tells pictures apart; the cache keeps it
   */
  public CachingImageScaler(Function<SourceImage, ?> identity) {
    this.identity = identity;
  }

  /** A picture at a size, in pixels as shown. */
  private record Key(Object content, int width, int height) {}

  @Override
  public Optional<EncodedImage> scale(SourceImage image, int maxWidth, int maxHeight) {
    if (maxWidth < 1 || maxHeight < 1) {
      throw new IllegalArgumentException("Not a size: " + maxWidth + " x " + maxHeight);
    }
    double factor =
        Math.min((double) maxWidth / image.width(), (double) maxHeight / image.height());
    if (image.kind() == ImageKind.SVG) {
      factor = Math.min(factor, SvgDrawing.largestFactor(image.width(), image.height()));
    } else {
      factor = Math.min(1, factor);
    }
    int width = Math.clamp(Math.round(image.width() * factor), 1, maxWidth);
    int height = Math.clamp(Math.round(image.height() * factor), 1, maxHeight);
    return cache.get(
        new Key(identity.apply(image), width, height), () -> make(image, width, height));
  }

  private Optional<EncodedImage> make(SourceImage image, int width, int height) {
    try {
      if (image.kind() == ImageKind.SVG) {
        return Optional.of(draw(image, width, height));
      }
      ImageHeader header =
          ImageHeader.read(image.bytes())
              .orElseThrow(() -> new DamagedImageException("is of no known kind"));
      boolean upright = header.orientation() == ExifOrientation.UPRIGHT;
      boolean fits = image.width() <= width && image.height() <= height;
      if (upright && fits && !mayBePhoto(image)) {
        Optional<EncodedImage> asItIs = asItIs(image, Optional.empty());
        if (asItIs.isPresent()) {
          return asItIs;
        }
      }
      EncodedImage scaled = decode(image, header, width, height);
      boolean tolerated =
          (long) image.width() * image.height() <= TOLERATED_PIXELS * width * height;
      return upright && tolerated && image.kind() == ImageKind.PNG
          ? asItIs(image, Optional.of(scaled)).or(() -> Optional.of(scaled))
          : Optional.of(scaled);
    } catch (DamagedImageException e) {
      return Optional.empty();
    }
  }

  /** Whether a PNG takes so many bytes that it is worth a look whether JPEG suits it better. */
  private static boolean mayBePhoto(SourceImage image) {
    long pixels = (long) image.width() * image.height();
    return image.kind() == ImageKind.PNG && image.bytes().length > PHOTO_BYTES * pixels;
  }

  /**
   * The picture without metadata, if it needs no other change.
   *
   * @param decoded what was made of its pixels, which are then known to be whole: the picture must
   *     not have more bytes than that
   */
  private static Optional<EncodedImage> asItIs(SourceImage image, Optional<EncodedImage> decoded)
      throws DamagedImageException {
    int most = decoded.map(rival -> rival.bytes().length).orElse(Integer.MAX_VALUE);
    return switch (image.kind()) {
      case JPEG -> {
        JpegFile file = JpegFile.parse(image.bytes());
        boolean fits = file.isPlain() && file.profile().map(ColorProfile::isSrgb).orElse(true);
        yield fits ? Optional.of(encoded(image, file.bytes(), false)) : Optional.empty();
      }
      case PNG -> {
        PngFile file = PngFile.parse(image.bytes());
        boolean fits =
            file.isPlain()
                && file.bytes().length <= most
                && file.profile().map(ColorProfile::isSrgb).orElse(true);
        if (fits && decoded.isEmpty()) {
          file.checkPixels();
        }
        yield fits
            ? Optional.of(encoded(image, file.bytes(), file.transparent()))
            : Optional.empty();
      }
      case GIF, WEBP, SVG -> Optional.empty();
    };
  }

  private static EncodedImage encoded(SourceImage image, byte[] bytes, boolean transparent) {
    return new EncodedImage(bytes, image.kind(), image.width(), image.height(), transparent);
  }

  private EncodedImage decode(SourceImage image, ImageHeader header, int width, int height)
      throws DamagedImageException {
    Pixels pixels = pixels(image, header, width, height);
    boolean photo =
        switch (image.kind()) {
          case JPEG -> true;
          case PNG, WEBP -> !pixels.isTransparent() && pixels.isPhotographic();
          case GIF, SVG -> false;
        };
    return photo ? PictureEncoder.jpeg(pixels) : PictureEncoder.png(pixels);
  }

  /** The upright pixels of a picture at a size. */
  private Pixels pixels(SourceImage image, ImageHeader header, int width, int height)
      throws DamagedImageException {
    double factor = Math.min(1, (double) KEPT_SIDE / Math.max(image.width(), image.height()));
    int keptWidth = (int) Math.max(1, Math.round(image.width() * factor));
    int keptHeight = (int) Math.max(1, Math.round(image.height() * factor));
    if (width > keptWidth || height > keptHeight || 4L * keptWidth * keptHeight > decodedBytes) {
      return upright(image, header, width, height);
    }
    return decoded
        .get(identity.apply(image), () -> undamaged(image, header, keptWidth, keptHeight))
        .orElseThrow(() -> new DamagedImageException("cannot be decoded"))
        .scaled(width, height);
  }

  private Optional<Pixels> undamaged(SourceImage image, ImageHeader header, int width, int height) {
    try {
      return Optional.of(upright(image, header, width, height));
    } catch (DamagedImageException e) {
      return Optional.empty();
    }
  }

  private Pixels upright(SourceImage image, ImageHeader header, int width, int height)
      throws DamagedImageException {
    int room = room(header.decodedPixels());
    decoding.acquireUninterruptibly(room);
    try {
      boolean turned = header.turned();
      return PictureDecoder.decode(
              image.bytes(), header, turned ? height : width, turned ? width : height)
          .upright(header.orientation());
    } finally {
      decoding.release(room);
    }
  }

  private EncodedImage draw(SourceImage image, int width, int height) throws DamagedImageException {
    int room = room((long) width * height);
    decoding.acquireUninterruptibly(room);
    try {
      return PictureEncoder.png(SvgDrawing.draw(image.bytes(), width, height, fonts));
    } finally {
      decoding.release(room);
    }
  }

  private int room(long pixels) {
    return Math.clamp((pixels * DECODING_BYTES) >> 20, 1, decodingRoom);
  }
}
