package dev.rollcall.export.pptx.internal.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A whole deck, all places and sizes computed. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true)
public interface DeckPlan {

  /**
   * A section as PowerPoint shows them.
   *
   * @param name its name
   * @param slides how many slides it has, following those of the section before
   */
  record Section(String name, int slides) {}

  /** The call's name. */
  String title();

  /** What stands at the foot of slides. */
  String footer();

  /** Who presents. */
  List<String> authors();

  /** The tags. */
  List<String> keywords();

  /** The day of the call. */
  Optional<LocalDate> date();

  /** The language of the text as a BCP 47 tag with a region. */
  String language();

  /** The name of a monospaced typeface. */
  String codeFont();

  /** Whether text is light on a dark ground, where a slide does not say otherwise. */
  @Value.Default
  default boolean dark() {
    return false;
  }

  /** The sections; together they have every slide once. */
  List<Section> sections();

  /** The slides. */
  List<SlidePlan> slides();

  /**
   * The number of the slide, from 0, that each anchor leads to; the first where several have it.
   */
  @Value.Derived
  default Map<String, Integer> anchors() {
    Map<String, Integer> anchors = new LinkedHashMap<>();
    for (int i = 0; i < slides().size(); i++) {
      for (String anchor : slides().get(i).anchors()) {
        anchors.putIfAbsent(anchor, i);
      }
    }
    return anchors;
  }

  /** Sections hold every slide once. */
  @Value.Check
  default void check() {
    if (sections().stream().mapToInt(Section::slides).sum() != slides().size()) {
      throw new IllegalStateException("The sections do not hold every slide once");
    }
  }

  /** Starts a deck. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DeckPlan}. */
  final class Builder extends ImmutableDeckPlan.Builder {
    Builder() {}
  }
}
