package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.CalloutKind;
import java.util.Locale;

/** The words that a document has of its own, in the language of the call where they are known. */
enum Wording {
  ENGLISH(
      "Contents",
      "Links",
      "Page %d of %d",
      "Picture on the slide “%s”",
      "Picture",
      "Notes",
      "Link to %s",
      "Community call",
      "Report by %s") {
    @Override
    String kind(TeamKind kind) {
      return switch (kind) {
        case TEAM -> "Team";
        case SIG -> "Special interest group";
        case TOPIC -> "Topic";
      };
    }

    @Override
    String callout(CalloutKind kind) {
      return switch (kind) {
        case INFO -> "Information";
        case SUCCESS -> "Success";
        case WARNING -> "Warning";
        case DANGER -> "Danger";
        case SPOILER -> "Details";
      };
    }
  },
  GERMAN(
      "Inhalt",
      "Links",
      "Seite %d von %d",
      "Bild auf der Folie „%s“",
      "Bild",
      "Notizen",
      "Link zu %s",
      "Community-Call",
      "Bericht von %s") {
    @Override
    String kind(TeamKind kind) {
      return switch (kind) {
        case TEAM -> "Team";
        case SIG -> "Interessengruppe";
        case TOPIC -> "Thema";
      };
    }

    @Override
    String callout(CalloutKind kind) {
      return switch (kind) {
        case INFO -> "Hinweis";
        case SUCCESS -> "Erfolg";
        case WARNING -> "Warnung";
        case DANGER -> "Gefahr";
        case SPOILER -> "Einzelheiten";
      };
    }
  };

  private final String contents;
  private final String links;
  private final String page;
  private final String pictureOn;
  private final String picture;
  private final String notes;
  private final String linkTo;
  private final String untitled;
  private final String reportBy;

  Wording(
      String contents,
      String links,
      String page,
      String pictureOn,
      String picture,
      String notes,
      String linkTo,
      String untitled,
      String reportBy) {
    this.contents = contents;
    this.links = links;
    this.page = page;
    this.pictureOn = pictureOn;
    this.picture = picture;
    this.notes = notes;
    this.linkTo = linkTo;
    this.untitled = untitled;
    this.reportBy = reportBy;
  }

  /** The words for a BCP 47 language tag; English ones where it has none. */
  static Wording of(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("de") ? GERMAN : ENGLISH;
  }

  abstract String kind(TeamKind kind);

  abstract String callout(CalloutKind kind);

  String contents() {
    return contents;
  }

  String links() {
    return links;
  }

  /** The foot of a page, both numbers counted from 1. */
  String page(int number, int count) {
    return String.format(Locale.ROOT, page, number, count);
  }

  /** What is said of a picture that the source does not describe. */
  String picture(String slide) {
    return slide.isBlank() ? picture : String.format(Locale.ROOT, pictureOn, slide);
  }

  String notes() {
    return notes;
  }

  String linkTo(String target) {
    return String.format(Locale.ROOT, linkTo, target);
  }

  /** Names who reports, where the source has no line for it. */
  String reportBy(String names) {
    return String.format(Locale.ROOT, reportBy, names);
  }

  /** The title of a call that has none. */
  String untitled() {
    return untitled;
  }
}
