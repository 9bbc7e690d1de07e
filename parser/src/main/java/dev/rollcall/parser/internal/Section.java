package dev.rollcall.parser.internal;

import java.util.ArrayList;
import java.util.List;

/** A section of a call while its slides are gathered. */
final class Section {

  private final String heading;
  private final List<ParsedSlide> slides = new ArrayList<>();

  Section(String heading) {
    this.heading = heading;
  }

  /** The heading that opens the section, without markup. */
  String heading() {
    return heading;
  }

  /** The section's name. */
  String name() {
    return TeamNames.name(heading);
  }

  List<ParsedSlide> slides() {
    return slides;
  }

  void add(ParsedSlide slide) {
    slides.add(slide);
  }
}
