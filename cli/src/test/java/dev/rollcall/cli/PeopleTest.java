package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.model.Call;
import dev.rollcall.model.people.PeopleNames;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --people}: the people of a call are named as asked in every format. */
class PeopleTest {

  private static final String MINUTES =
      """
      # Harbour Weekly 2026-05-14

      ## Meta

      - Minutes: Tove Nyström

      ## Participants

      - Mira Lindqvist (@harbour-mira)
      - **Jonas** [Aalto](https://github.com/harbour-jonas)

      ## Team updates

      ### Team Quay

      Report by [Mira Lindqvist](https://github.com/harbour-mira)

      - MIRA LINDQVIST met mira.lindqvist@harbour.example, see [her page](https://example.org/~mira-lindqvist)
      - Jonas Aalto and @harbour-jonas agreed with @somebody-else
      - ![Tove Nyström at the quay](quay.png "Tove Nyström")
      - `Jonas Aalto` uses @harbour/tools
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "handles, Lindqvist Nyström Aalto, @harbour-mira",
    "initials, Lindqvist Nyström Aalto harbour-mira harbour-jonas somebody-else, M. L."
  })
  void namesAreInNoFormat(String people, String hidden, String shown) throws IOException {
    Files.writeString(folder.resolve("call.md"), MINUTES);
    Path out = folder.resolve("out");
    CommandRun run =
        CommandRun.in(
            folder,
            "export",
            "--people",
            people,
            "--to",
            "pdf,pptx,html,json",
            "-o",
            "out/",
            "call.md");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    Unpacked results = Unpacked.of(out);
    for (String name : hidden.split(" ")) {
      assertEquals(List.of(), results.places(name), name);
    }
    assertTrue(results.places(shown).size() > 3, () -> results.places(shown).toString());
    assertTrue(results.places("@harbour/tools").size() > 2);
  }

  private static final String HIDING_PLACES =
      """
      ---
      title: Weekly of Mira Lindqvist
      type: slide
      tags: [harbour-mira]
      ---

      # Harbour Weekly

      Presented by [Tove Nyström](https://github.com/harbour-tove)

      ---

      <!-- .slide: data-background="harbour-mira.png" -->

      # Team Quay

      Report by [Mira Lindqvist](https://github.com/harbour-mira)

      - [Write](mailto:harbour-mira@harbour.example?subject=x) to <m.lindqvist@harbour.example>
      - [repository](https://github.com/harbour-mira/tools) or https://harbour-mira.github.io/
      - [changes](https://github.com/harbour/x/commits?author=harbour-mira "by harbour-mira")
      - [page](https://harbour.example/people/Mira%20Lindqvist), [t](https://x.example/tove-nystroem)
      - [account](https://github.com/unlisted) of @unlisted, [tools](https://github.com/unlisted/tools)
      - ![Photo of harbour-mira](harbour-mira.png "by @harbour-mira")
      - ![Quay](tove_nystrom.png), ![Quay](https://x.example/harbour-mira.png?s=80)
      - `git@github.com:harbour-mira/tools.git` by Lindqvist, Mira
      - [kept](https://github.com/harbour/crane/pull/41)[^1]

      ```
      ssh harbour-mira@quay
      ```

      [^1]: by harbour-mira

      Note: thank harbour-mira, tove.nystrom@harbour.example
      """;

  @ParameterizedTest
  @CsvSource({
    "handles, Lindqvist Nyström nystrom nystroem lindqvist, @harbour-mira",
    "initials, indqvist yström nystr harbour-mira harbour-tove unlisted, M. L."
  })
  void namesHideNowhere(String people, String hidden, String shown) throws IOException {
    Files.writeString(folder.resolve("call.md"), HIDING_PLACES);
    for (String picture : List.of("harbour-mira.png", "tove_nystrom.png")) {
      BufferedImage image = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
      ImageIO.write(image, "png", folder.resolve(picture).toFile());
    }
    Path out = folder.resolve("out");
    CommandRun run =
        CommandRun.in(
            folder,
            "export",
            "--people",
            people,
            "--to",
            "pdf,pptx,html,json",
            "-o",
            "out/",
            "call.md");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertEquals("", run.err().contains("image-not-found") ? run.err() : "");
    Unpacked results = Unpacked.of(out);
    for (String name : hidden.split(" ")) {
      assertEquals(List.of(), results.places(name), name);
    }
    assertTrue(results.places(shown).size() > 3, () -> results.places(shown).toString());
    assertTrue(results.places("harbour/crane/pull/41").size() > 2);
    try (Stream<Path> files = Files.walk(out)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertTrue(names.contains("portrait-1.png"), names.toString());
      assertEquals(List.of(), names.stream().filter(name -> name.contains("mira")).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Report by Mira Lindqvist                           | Report by M. L.",
        "Report by @harbour-jonas                           | Report by H. J.",
        "Report by [harbour-jonas](https://github.com/harbour-jonas) | Report by H. J.",
        "Report by Mira Lindqvist (@harbour-mira) and Tove Åberg-Olsen | Report by M. L. and T. Å. O."
      })
  void initials(String line, String shown) {
    assertEquals(shown, text(PeopleNames.INITIALS.in(call(line))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Report by Mira Lindqvist                           | Report by M. L.",
        "Report by @harbour-jonas                           | Report by @harbour-jonas",
        "Report by [Mira Lindqvist](https://github.com/harbour-mira) | Report by @harbour-mira",
        "Report by Mira Lindqvist (@harbour-mira) and Tove Åberg | Report by @harbour-mira and T. Å."
      })
  void handles(String line, String shown) {
    assertEquals(shown, text(PeopleNames.HANDLES.in(call(line))));
  }

  @Test
  void fullIsTheCallItself() {
    Call call = call("Report by Mira Lindqvist");
    assertEquals(call, PeopleNames.FULL.in(call));
  }

  @Test
  void manyPeopleAndMuchTextTakeNoTime() {
    String people =
        java.util.stream.IntStream.range(0, 20_000)
            .mapToObj(i -> "- Mira Number" + i + "\n")
            .collect(Collectors.joining());
    Call call =
        parse(
            "# Weekly\n\n## Participants\n\n"
                + people
                + "\n## Team A\n\n"
                + "Mira Mira ".repeat(50_000));
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(30), () -> PeopleNames.INITIALS.in(call));
  }

  private static Call call(String line) {
    return parse("# Weekly\n\n## Team updates\n\n### Team A\n\n" + line + "\n");
  }

  private static Call parse(String text) {
    return CallParser.builder().build().parse(new Source("call.md", text)).call();
  }

  private static String text(Call call) {
    return TextContent.ofBlocks(call.teams().getFirst().slides().getFirst().blocks());
  }
}
