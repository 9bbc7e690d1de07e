package dev.rollcall.export.image.internal.decode;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.header.ImageHeader;
import dev.rollcall.export.image.internal.header.WebpHeader;
import java.awt.Graphics2D;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Decodes JPEG, PNG, GIF and WebP to pixels of a given size. */
public final class PictureDecoder {

  /** What a decoded picture may take in memory before it is scaled down. */
  private static final long ROOM_BYTES = 64L << 20;

  private static final String JDK = "com.sun.imageio.";
  private static final String TWELVEMONKEYS = "com.twelvemonkeys.imageio.";

  private PictureDecoder() {}

  /**
   * Decodes a picture, not yet turned upright.
   *
   * @param header the picture's header
   * @param width pixels wanted, at most what the picture has
   * @param height pixels wanted, at most what the picture has
   * @throws DamagedImageException when it cannot be decoded
   */
  public static Pixels decode(byte[] bytes, ImageHeader header, int width, int height)
      throws DamagedImageException {
    try {
      return switch (header.kind()) {
        case JPEG -> jpeg(JpegFile.parse(bytes), header, width, height);
        case PNG -> png(PngFile.parse(bytes), header, width, height);
        case GIF -> gif(bytes, header, width, height);
        case WEBP -> webp(bytes, width, height);
        case SVG -> throw new IllegalArgumentException("SVG is drawn, not decoded");
      };
    } catch (IOException | RuntimeException e) {
      // Decoders answer damaged files with whatever their arrays and tables throw.
      throw new DamagedImageException("cannot be decoded", e);
    }
  }

  private static Pixels jpeg(JpegFile file, ImageHeader header, int width, int height)
      throws IOException {
    int thinning = thinning(header, width, height, 3);
    if (file.components() == 4 || file.precision() != 8 || !file.lossyDct()) {
      return ownProfileConverted(
          read(reader(TWELVEMONKEYS, "JPEG"), file.withProfile(), thinning), width, height);
    }
    Pixels pixels = scaled(read(reader(JDK, "JPEG"), file.bytes(), thinning), width, height);
    return file.components() == 3 ? converted(pixels, file.profile()) : pixels;
  }

  private static Pixels png(PngFile file, ImageHeader header, int width, int height)
      throws IOException {
    int thinning = thinning(header, width, height, file.pixelBytes());
    return converted(
        scaled(read(reader(JDK, "png"), file.bytes(), thinning), width, height), file.profile());
  }

  private static Pixels webp(byte[] bytes, int width, int height)
      throws IOException, DamagedImageException {
    WebpHeader.checkLength(bytes);
    ImageReader reader = new WebPImageReaderSpi().createReaderInstance();
    return ownProfileConverted(read(reader, new PaddedInput(bytes), 1), width, height);
  }

  /** Decodes the first frame and puts it where it belongs on the picture's canvas. */
  private static Pixels gif(byte[] bytes, ImageHeader header, int width, int height)
      throws IOException {
    ImageReader reader = reader(JDK, "gif");
    try {
      reader.setInput(
          new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), false, false);
      BufferedImage frame = reader.read(0);
      int left = framePosition(reader.getImageMetadata(0), "imageLeftPosition");
      int top = framePosition(reader.getImageMetadata(0), "imageTopPosition");
      if (left == 0
          && top == 0
          && frame.getWidth() == header.width()
          && frame.getHeight() == header.height()) {
        return scaled(frame, width, height);
      }
      BufferedImage canvas =
          new BufferedImage(header.width(), header.height(), BufferedImage.TYPE_INT_ARGB);
      Graphics2D graphics = canvas.createGraphics();
      graphics.drawImage(frame, left, top, null);
      graphics.dispose();
      return scaled(canvas, width, height);
    } finally {
      reader.dispose();
    }
  }

  private static int framePosition(IIOMetadata metadata, String attribute) {
    Node root = metadata.getAsTree(metadata.getNativeMetadataFormatName());
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      NamedNodeMap attributes = node.getAttributes();
      if (node.getNodeName().equals("ImageDescriptor")) {
        return Integer.parseInt(attributes.getNamedItem(attribute).getNodeValue());
      }
    }
    return 0;
  }

  /**
   * Of how many columns and rows one is decoded: two for each that is wanted, fewer where that
   * would take too much room.
   */
  private static int thinning(ImageHeader header, int width, int height, int pixelBytes) {
    double ratio = Math.min((double) header.width() / width, (double) header.height() / height);
    int thinning = Math.max(1, (int) (ratio / 2));
    while (header.decodedPixels() / thinning / thinning * pixelBytes > ROOM_BYTES
        && ratio >= thinning + 1) {
      thinning++;
    }
    return header.decodedPixels() * pixelBytes > ROOM_BYTES / 2 ? thinning : 1;
  }

  private static BufferedImage read(ImageReader reader, byte[] bytes, int thinning)
      throws IOException {
    return read(reader, new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), thinning);
  }

  private static BufferedImage read(ImageReader reader, ImageInputStream input, int thinning)
      throws IOException {
    try (input) {
      // Metadata is ignored: nothing of it is needed, and some of it grows when it is read.
      reader.setInput(input, true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      if (thinning > 1) {
        param.setSourceSubsampling(thinning, thinning, thinning / 2, thinning / 2);
      }
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  private static Pixels scaled(BufferedImage image, int width, int height) {
    int newWidth = Math.min(width, image.getWidth());
    int newHeight = Math.min(height, image.getHeight());
    return AreaScaler.scale(
        PixelRows.of(image),
        !image.getColorModel().hasAlpha(),
        image.getWidth(),
        image.getHeight(),
        newWidth,
        newHeight);
  }

  /** Scales a picture whose reader keeps the colours of the profile that it found. */
  private static Pixels ownProfileConverted(BufferedImage image, int width, int height) {
    Optional<byte[]> profile =
        image.getColorModel().getColorSpace() instanceof ICC_ColorSpace space
            ? Optional.of(space.getProfile().getData())
            : Optional.empty();
    return converted(scaled(image, width, height), profile);
  }

  private static Pixels converted(Pixels pixels, Optional<byte[]> profile) {
    return profile
        .filter(bytes -> !ColorProfile.isSrgb(bytes))
        .map(bytes -> ColorProfile.toSrgb(pixels, bytes))
        .orElse(pixels);
  }

  /**
   * A reader of one maker. Which reader comes first for a format depends on the class path; which
   * one decodes a picture must not.
   */
  private static ImageReader reader(String maker, String format) throws IOException {
    Iterator<ImageReaderSpi> providers =
        IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
    while (providers.hasNext()) {
      ImageReaderSpi provider = providers.next();
      if (provider.getClass().getName().startsWith(maker)
          && java.util.List.of(provider.getFormatNames()).contains(format)) {
        return provider.createReaderInstance();
      }
    }
    throw new IOException("No reader for " + format);
  }
}
