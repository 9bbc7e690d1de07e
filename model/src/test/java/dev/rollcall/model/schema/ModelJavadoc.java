package dev.rollcall.model.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first sentences of the model's Javadoc from its sources. */
final class ModelJavadoc {

  private static final Pattern INLINE_TAG =
      Pattern.compile("\\{@(code|link|linkplain)\\s+([^\\s}]+)(?:\\s+([^}]*))?}");

  private static final Pattern BEHIND_SENTENCES =
      Pattern.compile("<p>|<pre>| @(?:param|return|throws)");

  private final Path sources;

  /**
   * Creates a reader.
   *
   * @param sources the folder that holds the package {@code dev}
   */
  ModelJavadoc(Path sources) {
    this.sources = sources;
  }

  /** The first sentence on a type. */
  Optional<String> type(Class<?> type) {
    return sentenceBefore(
        type,
        "(?:@[^\\n]*(?:\\n[^p@][^\\n]*)*\\n)*public [^\\n]*\\b" + type.getSimpleName() + "\\b");
  }

  /** The first sentence on an accessor, an enum constant or a record's component. */
  Optional<String> member(Class<?> type, String name) {
    if (type.isRecord()) {
      Matcher matcher =
          Pattern.compile("@param " + name + " ([^@*]*(?:\\*[^@/*]*)*)").matcher(sourceOf(type));
      return matcher.find() ? Optional.of(clean(matcher.group(1))) : Optional.empty();
    }
    Optional<String> own = sentenceBefore(type, "(?:[^\\n;]*\\s)?" + name + "(?:\\(\\)|,|\\s*\\n)");
    if (own.isPresent()) {
      return own;
    }
    for (Class<?> parent : type.getInterfaces()) {
      if (parent.isSealed()) {
        return member(parent, name);
      }
    }
    return Optional.empty();
  }

  private Optional<String> sentenceBefore(Class<?> type, String declaration) {
    Matcher matcher =
        Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*" + declaration)
            .matcher(sourceOf(type));
    return matcher.find() ? Optional.of(clean(matcher.group(1))) : Optional.empty();
  }

  private String sourceOf(Class<?> type) {
    try {
      return Files.readString(sources.resolve(type.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String clean(String comment) {
    String text = comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
    String sentences = BEHIND_SENTENCES.split(text, 2)[0];
    return INLINE_TAG
        .matcher(sentences)
        .replaceAll(tag -> Matcher.quoteReplacement(shown(tag)))
        .strip();
  }

  /** What a reader sees of an inline tag: its label, else its target without the hash. */
  private static String shown(MatchResult tag) {
    String label = tag.group(3);
    if (label == null) {
      return tag.group(2).replaceFirst("^#", "");
    }
    return tag.group(1).equals("code") ? tag.group(2) + " " + label : label;
  }
}
