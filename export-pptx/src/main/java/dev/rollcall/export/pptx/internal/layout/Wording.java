package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.model.Call;

/** The words that a deck has of its own, in the language of the call where they are known. */
public enum Wording {
  ENGLISH("Agenda", "Picture on the slide “%s”", "continued"),
  GERMAN("Agenda", "Bild auf der Folie „%s“", "Fortsetzung");

  private final String agenda;
  private final String pictureOn;
  private final String continued;

  Wording(String agenda, String pictureOn, String continued) {
    this.agenda = agenda;
    this.pictureOn = pictureOn;
    this.continued = continued;
  }

  /** The words for a call. */
  public static Wording of(Call call) {
    return call.language().filter(tag -> tag.matches("(?i)de([-_].*)?")).isPresent()
        ? GERMAN
        : ENGLISH;
  }

  /** The title of the agenda. */
  public String agenda() {
    return agenda;
  }

  /** What stands for a picture that nobody described. */
  public String pictureOn(String slide) {
    return pictureOn.formatted(slide);
  }

  /** What stands behind the title of a slide that goes on. */
  public String continued() {
    return continued;
  }
}
