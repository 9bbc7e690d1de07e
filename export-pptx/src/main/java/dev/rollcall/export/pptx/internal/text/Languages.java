package dev.rollcall.export.pptx.internal.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Language tags as PowerPoint wants them: with a region, or there is no spelling. */
public final class Languages {

  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("af", "af-ZA"),
          Map.entry("am", "am-ET"),
          Map.entry("ar", "ar-SA"),
          Map.entry("az", "az-AZ"),
          Map.entry("be", "be-BY"),
          Map.entry("bg", "bg-BG"),
          Map.entry("bn", "bn-BD"),
          Map.entry("bs", "bs-BA"),
          Map.entry("ca", "ca-ES"),
          Map.entry("cs", "cs-CZ"),
          Map.entry("cy", "cy-GB"),
          Map.entry("da", "da-DK"),
          Map.entry("de", "de-DE"),
          Map.entry("el", "el-GR"),
          Map.entry("en", "en-GB"),
          Map.entry("es", "es-ES"),
          Map.entry("et", "et-EE"),
          Map.entry("eu", "eu-ES"),
          Map.entry("fa", "fa-IR"),
          Map.entry("fi", "fi-FI"),
          Map.entry("fil", "fil-PH"),
          Map.entry("fr", "fr-FR"),
          Map.entry("ga", "ga-IE"),
          Map.entry("gl", "gl-ES"),
          Map.entry("gu", "gu-IN"),
          Map.entry("he", "he-IL"),
          Map.entry("hi", "hi-IN"),
          Map.entry("hr", "hr-HR"),
          Map.entry("hu", "hu-HU"),
          Map.entry("hy", "hy-AM"),
          Map.entry("id", "id-ID"),
          Map.entry("is", "is-IS"),
          Map.entry("it", "it-IT"),
          Map.entry("ja", "ja-JP"),
          Map.entry("ka", "ka-GE"),
          Map.entry("kk", "kk-KZ"),
          Map.entry("km", "km-KH"),
          Map.entry("kn", "kn-IN"),
          Map.entry("ko", "ko-KR"),
          Map.entry("lb", "lb-LU"),
          Map.entry("lo", "lo-LA"),
          Map.entry("lt", "lt-LT"),
          Map.entry("lv", "lv-LV"),
          Map.entry("mk", "mk-MK"),
          Map.entry("ml", "ml-IN"),
          Map.entry("mn", "mn-MN"),
          Map.entry("mr", "mr-IN"),
          Map.entry("ms", "ms-MY"),
          Map.entry("mt", "mt-MT"),
          Map.entry("nb", "nb-NO"),
          Map.entry("ne", "ne-NP"),
          Map.entry("nl", "nl-NL"),
          Map.entry("nn", "nn-NO"),
          Map.entry("no", "nb-NO"),
          Map.entry("pa", "pa-IN"),
          Map.entry("pl", "pl-PL"),
          Map.entry("pt", "pt-PT"),
          Map.entry("ro", "ro-RO"),
          Map.entry("ru", "ru-RU"),
          Map.entry("si", "si-LK"),
          Map.entry("sk", "sk-SK"),
          Map.entry("sl", "sl-SI"),
          Map.entry("sq", "sq-AL"),
          Map.entry("sr", "sr-RS"),
          Map.entry("sv", "sv-SE"),
          Map.entry("sw", "sw-KE"),
          Map.entry("ta", "ta-IN"),
          Map.entry("te", "te-IN"),
          Map.entry("th", "th-TH"),
          Map.entry("tr", "tr-TR"),
          Map.entry("uk", "uk-UA"),
          Map.entry("ur", "ur-PK"),
          Map.entry("uz", "uz-UZ"),
          Map.entry("vi", "vi-VN"),
          Map.entry("zh", "zh-CN"),
          Map.entry("zh-Hans", "zh-CN"),
          Map.entry("zh-Hant", "zh-TW"));

  /** What is taken for a call that does not say. */
  public static final String DEFAULT = "en-GB";

  /** No language, several, and those without a code (ISO 639-2): nothing is checked in them. */
  private static final Set<String> UNKNOWN = Set.of("und", "zxx", "mul", "mis");

  private Languages() {}

  /** A well-formed tag with a region where one is known. */
  public static String of(String tag) {
    String wellFormed = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
    return UNKNOWN.contains(wellFormed) ? DEFAULT : REGIONS.getOrDefault(wellFormed, wellFormed);
  }
}
