package dev.rollcall.export.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The {@linkplain Label labels} in one language.
 *
 * <pre>{@code
 * Labels.in(Optional.of("de-AT")).text(Label.DECISIONS) // Beschlüsse
 * }</pre>
 */
public final class Labels {

  private static final String RESOURCE = "labels.properties";

  /** The languages that the resource has. */
  static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

  private final Map<Label, String> texts;

  private Labels(Map<Label, String> texts) {
    this.texts = texts;
  }

  /** The labels in a language, given as a BCP 47 tag; English ones where there are none in it. */
  public static Labels in(Optional<String> language) {
    String code =
        language
            .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
            .filter(LANGUAGES::contains)
            .orElse(LANGUAGES.getFirst());
    Properties resource = read();
    Map<Label, String> texts = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      texts.put(label, text(resource, label, code));
    }
    return new Labels(texts);
  }

  /** What a label says. */
  public String text(Label label) {
    return texts.getOrDefault(label, "");
  }

  /** What a label says with a name in its place. */
  public String text(Label label, String name) {
    return text(label).replace("{}", name);
  }

  private static String text(Properties resource, Label label, String language) {
    String text = resource.getProperty(label.key() + "." + language);
    if (text == null) {
      throw new IllegalStateException(RESOURCE + " lacks " + label.key() + "." + language);
    }
    return text;
  }

  private static Properties read() {
    Properties resource = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      resource.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource;
  }
}
