package dev.rollcall.export.pptx.internal.compose;

import java.util.Locale;
import java.util.Map;

/** Language tags as PowerPoint wants them: with a region, or there is no spelling. */
final class Languages {

  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("ar", "ar-SA"),
          Map.entry("cs", "cs-CZ"),
          Map.entry("da", "da-DK"),
          Map.entry("de", "de-DE"),
          Map.entry("el", "el-GR"),
          Map.entry("en", "en-GB"),
          Map.entry("es", "es-ES"),
          Map.entry("fi", "fi-FI"),
          Map.entry("fr", "fr-FR"),
          Map.entry("he", "he-IL"),
          Map.entry("hu", "hu-HU"),
          Map.entry("it", "it-IT"),
          Map.entry("ja", "ja-JP"),
          Map.entry("ko", "ko-KR"),
          Map.entry("nb", "nb-NO"),
          Map.entry("nl", "nl-NL"),
          Map.entry("pl", "pl-PL"),
          Map.entry("pt", "pt-PT"),
          Map.entry("ro", "ro-RO"),
          Map.entry("ru", "ru-RU"),
          Map.entry("sk", "sk-SK"),
          Map.entry("sv", "sv-SE"),
          Map.entry("tr", "tr-TR"),
          Map.entry("uk", "uk-UA"),
          Map.entry("zh", "zh-CN"));

  /** What is taken for a call that does not say. */
  static final String DEFAULT = "en-GB";

  private Languages() {}

  /** A well-formed tag with a region where one is known. */
  static String of(String tag) {
    String wellFormed = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
    return "und".equals(wellFormed) ? DEFAULT : REGIONS.getOrDefault(wellFormed, wellFormed);
  }
}
