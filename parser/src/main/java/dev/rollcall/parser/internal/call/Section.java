package dev.rollcall.parser.internal.call;

import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.team.TeamNames;
import java.util.ArrayList;
import java.util.List;

/** A section of a call while its slides are gathered. */
public final class Section {

  private final String heading;
  private final List<ParsedSlide> slides = new ArrayList<>();

  Section(String heading) {
    this.heading = heading;
  }

  /** The heading that opens the section, without markup. */
  public String heading() {
    return heading;
  }

  /** The section's name. */
  public String name() {
    return TeamNames.name(heading);
  }

  public List<ParsedSlide> slides() {
    return slides;
  }

  void add(ParsedSlide slide) {
    slides.add(slide);
  }
}
