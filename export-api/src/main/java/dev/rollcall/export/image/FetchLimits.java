package dev.rollcall.export.image;

import java.time.Duration;
import org.immutables.value.Value;

/** How much a {@link RemoteImageLoader} downloads at most. */
@Value.Immutable
public interface FetchLimits {

  /** How many pictures one loader asks for. */
  @Value.Default
  default int maxPictures() {
    return 200;
  }

  /** How long one picture may take, with all redirects. */
  @Value.Default
  default Duration maxTime() {
    return Duration.ofSeconds(30);
  }

  /** How many redirects are followed. */
  @Value.Default
  default int maxRedirects() {
    return 5;
  }

  /** How large each picture may be. */
  @Value.Default
  default ImageLimits images() {
    return ImageLimits.defaults();
  }

  /** The limits that hold where nothing else is said. */
  static FetchLimits defaults() {
    return builder().build();
  }

  /** Starts limits. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FetchLimits}. */
  final class Builder extends ImmutableFetchLimits.Builder {
    Builder() {}
  }
}
