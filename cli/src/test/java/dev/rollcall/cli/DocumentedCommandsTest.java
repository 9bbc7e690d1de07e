package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the documentation shows as one to type does its work. */
class DocumentedCommandsTest {

  private static final Path ROOT = Path.of(System.getProperty("rollcall.root", ".."));

  /** A line of a code block: indented, or as one types it, with what the shell does behind it. */
  private static final Pattern COMMAND =
      Pattern.compile("^(?: {4,}| *\\./)rollcall ([a-z]+ [^|>#]*?) *(?:[|>#].*)?$");

  @TempDir Path folder;

  @Test
  void eachIsDone() throws IOException {
    int number = 0;
    List<String> failed = new ArrayList<>();
    for (Path page : pages()) {
      for (String line : Files.readAllLines(page)) {
        var command = COMMAND.matcher(line);
        if (!command.matches() || command.group(1).matches(".*(OPTION|[A-Z]{3}|\\[).*")) {
          continue; // prose, and the forms that a list of commands shows
        }
        number++;
        List<String> words = Arrays.asList(command.group(1).split(" +"));
        CommandRun run = CommandRun.in(prepared(number, words), typed(words));
        if (run.exit() != ExitCode.DONE) {
          failed.add(ROOT.relativize(page) + ": " + line.strip() + "\n" + run.err());
        }
      }
    }
    assertEquals(List.of(), failed);
    assertTrue(number > 20, "only " + number + " commands are found");
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  /** What needs a network or does not end by itself is only asked how it is used. */
  private static String[] typed(List<String> words) {
    if (!Set.of("watch", "fetch", "lsp").contains(words.getFirst())) {
      return words.toArray(String[]::new);
    }
    List<String> typed = new ArrayList<>(words);
    typed.add("--help");
    return typed.toArray(String[]::new);
  }

  /** A folder with all that a command reads. */
  private Path prepared(int number, List<String> words) throws IOException {
    Path work = Files.createDirectories(folder.resolve(Integer.toString(number)));
    copy(ROOT.resolve("examples"), work.resolve("examples"));
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      String before = words.get(i - 1);
      if (before.equals("-o") || before.equals("--output") || before.startsWith("--set")) {
        continue;
      }
      if (word.endsWith(".potx") || word.endsWith(".pptx")) {
        CommandRun run =
            CommandRun.in(
                work, "export", "-t", "pptx", "-o", word, "examples/community-minutes.md");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
      } else if (word.endsWith(".md") && !word.startsWith("examples/")) {
        document(work.resolve(word), "2026-05-07");
      } else if (word.endsWith(".yaml")) {
        Files.copy(ROOT.resolve("examples/roster.yaml"), work.resolve(word));
      } else if (word.equals("calls/")) {
        document(work.resolve("calls/2026-04-09.md"), "2026-04-09");
        document(work.resolve("calls/2026-04-23.md"), "2026-04-23");
      }
    }
    return work;
  }

  private static void document(Path file, String day) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(
        file,
        """
        # Harbour call %s

        Attendees: Ada Quay, Ben Pier

        ## Storage

        - The new disks are in place.
        - [ ] @ada writes the notes down
        """
            .formatted(day));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
