package dev.rollcall.export.html.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The collection of attacks, by class. */
final class Attacks {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|n|\\\\)");
  private static final Pattern CLASS = Pattern.compile("\\[([a-z]+)]");

  private Attacks() {}

  /** The attacks of each class. */
  static Map<String, List<String>> byClass() {
    Map<String, List<String>> attacks = new TreeMap<>();
    List<String> current = new ArrayList<>();
    for (String line : text().lines().filter(l -> !l.startsWith("#")).toList()) {
      Matcher header = CLASS.matcher(line);
      if (header.matches()) {
        current = attacks.computeIfAbsent(header.group(1), name -> new ArrayList<>());
      } else {
        current.add(unescape(line));
      }
    }
    return attacks;
  }

  /** The attacks of one class. */
  static List<String> of(String attackClass) {
    return byClass().getOrDefault(attackClass, List.of());
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(Attacks.class.getResourceAsStream("attacks.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescape(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(
            escape -> {
              String text =
                  escape.group(1) != null
                      ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                      : escape.group().equals("\\n") ? "\n" : "\\";
              return Matcher.quoteReplacement(text);
            });
  }
}
