package dev.rollcall.cli.picture;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.FetchLimits;
import dev.rollcall.export.image.GivenImageLoader;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.image.ImageResult.Loaded;
import dev.rollcall.export.image.ImageResult.Reason;
import dev.rollcall.export.image.ImageResult.Unavailable;
import dev.rollcall.export.image.ImageScaler;
import dev.rollcall.export.image.PublicAddresses;
import dev.rollcall.export.image.RemoteImageLoader;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.fetch.FetchException;
import dev.rollcall.fetch.Pictures;
import dev.rollcall.model.text.SafeUrl;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pictures under the limits that hold for exports, scaled down where the user wants it. */
public final class HomePictures implements Pictures {

  private final Set<String> hosts;
  private final Optional<Integer> maxPixels;
  private final ImageLoader others;
  private final ImageScaler scaler = ImageScaler.create();

  /**
   * Creates them.
   *
   * @param hosts the hosts beside the pad's that may be asked
   * @param maxPixels how long the longer side may be; empty: as it is
   */
  public HomePictures(Set<String> hosts, Optional<Integer> maxPixels) {
    this.hosts = Set.copyOf(hosts);
    this.maxPixels = maxPixels;
    this.others = new RemoteImageLoader(HomePictures::nowhere, hosts, FetchLimits.defaults());
  }

  private static ImageResult nowhere(SafeUrl source) {
    return new Unavailable(Reason.NOT_FOUND, "It is not there.");
  }

  @Override
  public Picture load(SafeUrl source) throws FetchException {
    String host = source.value().replaceFirst("(?i)https?://", "").replaceFirst("[/?#].*", "");
    if (!hosts.contains(host)) {
      throw new FetchException(
          "It lies at %s, which is not asked; allow it with --fetch-images %s."
              .formatted(host, host.replaceFirst(":.*", "")));
    }
    return picture(others.load(source));
  }

  @Override
  public Picture read(byte[] bytes, SafeUrl source) throws FetchException {
    return picture(
        new GivenImageLoader(Map.of(source.value(), bytes), HomePictures::nowhere).load(source));
  }

  @Override
  public boolean isPublic(InetAddress address) {
    return new PublicAddresses().test(address);
  }

  private Picture picture(ImageResult result) throws FetchException {
    return switch (result) {
      case Loaded loaded -> scaled(loaded.image());
      case Unavailable unavailable -> throw new FetchException(unavailable.message());
    };
  }

  private Picture scaled(SourceImage image) {
    int side = maxPixels.orElse(Integer.MAX_VALUE);
    Optional<EncodedImage> small =
        Math.max(image.width(), image.height()) > side
            ? scaler.scale(image, side, side)
            : Optional.empty();
    return small
        .map(s -> new Picture(s.bytes(), s.kind().extension()))
        .orElseGet(() -> new Picture(image.bytes(), image.kind().extension()));
  }
}
