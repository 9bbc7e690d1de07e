package dev.rollcall.parser.internal.markdown.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;
import org.junit.jupiter.api.Test;

class EmojiNamesTest {

  private static final Path NAMES =
      Path.of("src/main/resources/dev/rollcall/parser/internal/markdown/inline/emoji.txt");

  /** With {@code -Dgolden=accept} the file is written anew. */
  @Test
  void areThoseOfTheLibrary() throws IOException {
    Map<String, String> known = new TreeMap<>();
    for (Emoji emoji : EmojiManager.getAllEmojis()) {
      for (String alias : emoji.getGithubAliases()) {
        known.put(alias.replace(":", ""), library(alias).orElseThrow());
      }
    }
    String text =
        known.entrySet().stream()
            .map(name -> name.getKey() + " " + name.getValue() + "\n")
            .collect(Collectors.joining());
    if ("accept".equals(System.getProperty("golden"))) {
      Files.writeString(NAMES, text);
    }
    assertEquals(text, Files.readString(NAMES));
    for (String name : known.keySet()) {
      assertEquals(library(name), EmojiNames.emoji(name), name);
      String shouted = name.toUpperCase(Locale.ROOT);
      assertEquals(library(shouted), EmojiNames.emoji(shouted), shouted);
    }
    assertEquals(Optional.empty(), EmojiNames.emoji("no_such_emoji"));
  }

  private static Optional<String> library(String name) {
    return EmojiManager.getByGithubAlias(":" + name.replace(":", "") + ":").map(Emoji::getEmoji);
  }
}
