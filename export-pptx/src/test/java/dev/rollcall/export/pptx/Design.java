package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A partner's design, made from a deck of rollcall's by changing its parts. */
final class Design {

  static final String MASTER = "ppt/slideMasters/slideMaster1.xml";

  private final Map<String, byte[]> parts =
      new TreeMap<>(new DeckReader(Decks.export(call())).parts());

  /** A few slides, on several layouts. */
  static Call call() {
    return Call.builder()
        .kind(CallKind.DECK)
        .title("Harbour Call")
        .language("en")
        .addTeams(
            Team.builder()
                .id("lamps")
                .name("Team Lamps")
                .kind(TeamKind.TEAM)
                .addSlides(
                    SampleCalls.slide("Team Lamps", SampleCalls.paragraph("Report by Ada")),
                    SampleCalls.slide("Story", SampleCalls.list(6, 1)),
                    SampleCalls.slide(
                        "Side by side",
                        SampleCalls.list(3, 1),
                        SampleCalls.picture("chart.png", Optional.of("A chart"))),
                    SampleCalls.slide("Outlook", SampleCalls.list(2, 1)))
                .build())
        .build();
  }

  /** The part of a layout by its number: 1 the cover, 4 a section, 5 content, 6 two, 7 a title. */
  static String layout(int number) {
    return "ppt/slideLayouts/slideLayout" + number + ".xml";
  }

  /** Changes a part; it must be different then. */
  Design change(String part, UnaryOperator<String> change) {
    String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    String after = change.apply(before);
    assertNotEquals(before, after, part);
    parts.put(part, after.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Replaces something that is there. */
  Design replace(String part, String from, String to) {
    return change(
        part,
        text -> {
          assertTrue(text.contains(from), part + " has no " + from);
          return text.replace(from, to);
        });
  }

  /** Replaces the whole of a part by another one. */
  Design copy(String from, String to) {
    parts.put(to, parts.getOrDefault(from, new byte[0]));
    return this;
  }

  /** Changes all layouts. */
  Design changeLayouts(UnaryOperator<String> change) {
    return change(part -> part.matches("ppt/slideLayouts/[^/]*\\.xml"), change);
  }

  /** Changes every part that is XML. */
  Design changeAll(UnaryOperator<String> change) {
    return change(part -> part.endsWith(".xml") || part.endsWith(".rels"), change);
  }

  private Design change(Predicate<String> which, UnaryOperator<String> change) {
    parts.replaceAll(
        (part, bytes) ->
            which.test(part)
                ? change
                    .apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
    return this;
  }

  /** The file. */
  byte[] bytes() {
    return Decks.zip(parts);
  }
}
