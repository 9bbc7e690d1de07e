package dev.rollcall.export.html;

import dev.rollcall.model.text.SafeUrl;
import java.util.Optional;
import org.immutables.value.Value;

/** What can be chosen about HTML; every value has a default. */
@Value.Immutable
public interface HtmlOptions {

  /** How much of a document is written. */
  @Value.Default
  default HtmlMode mode() {
    return HtmlMode.FRAGMENT;
  }

  /** The level of a fragment's title, 1 to 6; a page's title is always a heading of level 1. */
  @Value.Default
  default int headingLevel() {
    return 2;
  }

  /** Where the pictures are. */
  @Value.Default
  default PictureMode pictures() {
    return PictureMode.FILES;
  }

  /** Whether a list of the sections stands below the title, where there are several. */
  @Value.Default
  default boolean contents() {
    return true;
  }

  /** Whether the speaker's notes are shown. */
  @Value.Default
  default boolean notes() {
    return false;
  }

  /** Whether tables of decisions and actions stand at the start. */
  @Value.Default
  default boolean summary() {
    return true;
  }

  /** The language of calls that do not name theirs, as a BCP 47 tag. */
  @Value.Default
  default String language() {
    return "en";
  }

  /** The address of the folder in which pages are published, for their canonical link. */
  Optional<SafeUrl> baseUrl();

  /** The address of an Atom feed that pages link to. */
  Optional<SafeUrl> feedUrl();

  /** Whether an index of all pages is written, and pages lead to it. */
  @Value.Default
  default boolean index() {
    return false;
  }

  /** Checks the heading level, and that an index has pages to lead to. */
  @Value.Check
  default void check() {
    if (index() && mode() != HtmlMode.PAGE) {
      throw new IllegalStateException("An index leads to pages, not to fragments");
    }
    if (headingLevel() < 1 || headingLevel() > 6) {
      throw new IllegalStateException("Not a heading level: " + headingLevel());
    }
  }

  /** The defaults. */
  static HtmlOptions defaults() {
    return builder().build();
  }

  /** Starts options. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link HtmlOptions}. */
  final class Builder extends ImmutableHtmlOptions.Builder {
    Builder() {}
  }
}
