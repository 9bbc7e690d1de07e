package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.markup.LanguageTag;
import dev.rollcall.model.text.CalloutKind;
import java.util.Optional;

/** The few words that an export adds to those of the call. */
public record Labels(
    String contents,
    String reportBy,
    String presentedBy,
    String minutesBy,
    String participants,
    String absent,
    String people,
    String untitled,
    String pictureIn,
    String pictureMissing,
    String table,
    String done,
    String open,
    String backToText,
    String notes,
    String skip,
    String info,
    String success,
    String warning,
    String danger,
    String details) {

  private static final Labels ENGLISH =
      new Labels(
          "Contents",
          "Report by",
          "Presented by",
          "Minutes by",
          "Participants:",
          "Absent:",
          "People",
          "Community call",
          "Picture in",
          "Picture not at hand",
          "Table",
          "Done",
          "Open",
          "Back to the text",
          "Speaker notes",
          "Skip to the content",
          "Information",
          "Success",
          "Warning",
          "Danger",
          "Details");

  private static final Labels GERMAN =
      new Labels(
          "Inhalt",
          "Bericht von",
          "Vorgestellt von",
          "Protokoll von",
          "Teilnehmende:",
          "Abwesend:",
          "Personen",
          "Community-Treffen",
          "Bild in",
          "Bild nicht vorhanden",
          "Tabelle",
          "Erledigt",
          "Offen",
          "Zurück zum Text",
          "Notizen",
          "Zum Inhalt springen",
          "Hinweis",
          "Erfolg",
          "Warnung",
          "Gefahr",
          "Einzelheiten");

  /** The labels in a language, in English where there are none in it. */
  public static Labels in(Optional<String> language) {
    return LanguageTag.isGerman(language) ? GERMAN : ENGLISH;
  }

  /** What a callout without a title is called. */
  String callout(CalloutKind kind) {
    return switch (kind) {
      case INFO -> info;
      case SUCCESS -> success;
      case WARNING -> warning;
      case DANGER -> danger;
      case SPOILER -> details;
    };
  }
}
