package dev.rollcall.model;

import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TextContent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places in a call that links such as {@code #team-quay} lead to: its headings, as GitHub,
 * HedgeDoc and pandoc name them, and its slides by their numbers, as Slidev does.
 */
public final class Anchors {

  private static final Pattern NOT_GITHUB = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");
  private static final Pattern NOT_HEDGEDOC =
      Pattern.compile("[!\"#$%&'()*+,./:;<=>?@\\[\\\\\\]^`{|}~]");
  private static final Pattern NOT_PANDOC = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.\\s-]");
  private static final Pattern BEFORE_LETTERS = Pattern.compile("^\\P{L}+");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern LOOSE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final Pattern NUMBER = Pattern.compile("/(\\d{1,4})");

  /** How tools make a name of a heading, the likeliest first. */
  private static final List<Function<String, String>> SPELLINGS =
      List.of(
          Anchors::github,
          heading -> hedgeDoc(heading),
          heading -> hedgeDoc(heading.replace("&", "&amp;").replace("<", "&lt;")),
          Anchors::pandoc,
          heading -> NOT_A_WORD.matcher(heading).replaceAll(""));

  /**
   * A place that links can lead to.
   *
   * @param name unique in the call
   * @param slide the slide that it is, or is on
   * @param heading the heading within the slide; empty for the slide itself
   */
  public record Anchor(String name, Slide slide, Optional<Heading> heading) {}

  /** An anchor and the text that it is named after. */
  private record Named(Anchor anchor, String text) {}

  private final Call call;
  private final List<Named> headings = new ArrayList<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final Map<String, Anchor> names = new LinkedHashMap<>();

  private Anchors(Call call) {
    this.call = call;
    call.slides().forEach(this::add);
    headings.forEach(one -> names.putIfAbsent(one.anchor().name(), one.anchor()));
    for (Function<String, String> spelling : SPELLINGS) {
      headings.forEach(one -> put(spelling, one.text(), one.anchor()));
      for (Team team : call.teams()) {
        slide(team).ifPresent(anchor -> put(spelling, team.name(), anchor));
      }
    }
  }

  /** The places of a call. */
  public static Anchors of(Call call) {
    return new Anchors(call);
  }

  /** The place that a link leads to; empty when it leads elsewhere, or nowhere. */
  public Optional<Anchor> find(SafeUrl url) {
    if (url.isFragment()) {
      return find(url.value().substring(1));
    }
    Matcher number = NUMBER.matcher(url.value());
    return number.matches() && call.kind() == CallKind.DECK
        ? call.slides()
            .skip(Math.max(0, Integer.parseInt(number.group(1)) - 1))
            .findFirst()
            .map(this::anchor)
        : Optional.empty();
  }

  /** The place that a fragment names, in whichever spelling. */
  public Optional<Anchor> find(String fragment) {
    String written = lower(URLDecoder.decode(decodable(fragment), StandardCharsets.UTF_8)).strip();
    if (written.isEmpty() || written.equals("top")) {
      return call.slides().findFirst().map(this::anchor);
    }
    Anchor exact = names.get(written);
    return Optional.ofNullable(
        exact != null ? exact : names.get(NOT_A_WORD.matcher(written).replaceAll("")));
  }

  private static String decodable(String fragment) {
    return LOOSE_PERCENT.matcher(fragment).replaceAll("%25").replace("+", "%2b");
  }

  private void put(Function<String, String> spelling, String text, Anchor anchor) {
    String name = spelling.apply(lower(text));
    if (!name.isEmpty()) {
      names.putIfAbsent(name, anchor);
    }
  }

  private Optional<Anchor> slide(Team team) {
    return team.slides().stream().findFirst().map(this::anchor);
  }

  /** The anchor of a slide, whether it has a title or not. */
  @SuppressWarnings("ReferenceEquality") // two slides may say the same
  private Anchor anchor(Slide slide) {
    return headings.stream()
        .map(Named::anchor)
        .filter(anchor -> anchor.slide() == slide && anchor.heading().isEmpty())
        .findFirst()
        .orElseGet(() -> new Anchor("slide " + number(slide), slide, Optional.empty()));
  }

  @SuppressWarnings("ReferenceEquality") // two slides may say the same
  private long number(Slide slide) {
    return call.slides().takeWhile(other -> other != slide).count() + 1;
  }

  private void add(Slide slide) {
    if (!slide.title().isEmpty()) {
      add(TextContent.name(slide.title()), slide, Optional.empty());
    }
    add(slide.blocks(), slide);
  }

  private void add(String text, Slide slide, Optional<Heading> heading) {
    String base = github(lower(text));
    int before = used.merge(base, 1, Integer::sum) - 1;
    String name = before == 0 ? base : base + "-" + before;
    headings.add(new Named(new Anchor(name, slide, heading), text));
  }

  private void add(List<Block> blocks, Slide slide) {
    for (Block block : blocks) {
      switch (block) {
        case Heading h -> add(TextContent.name(h.content()), slide, Optional.of(h));
        case ListBlock l -> l.items().forEach(item -> add(item.blocks(), slide));
        case Quote q -> add(q.blocks(), slide);
        case Callout c -> add(c.blocks(), slide);
        case Definitions d ->
            d.entries().forEach(entry -> entry.meanings().forEach(m -> add(m, slide)));
        case Footnotes f -> f.entries().forEach(note -> add(note.blocks(), slide));
        case Paragraph p -> {}
        case CodeBlock c -> {}
        case Table t -> {}
        case Rule r -> {}
      }
    }
  }

  private static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String github(String heading) {
    String plain = BLANKS.matcher(heading.strip()).replaceAll(" ");
    return NOT_GITHUB.matcher(plain).replaceAll("").replace(' ', '-');
  }

  private static String hedgeDoc(String heading) {
    return NOT_HEDGEDOC.matcher(BLANKS.matcher(heading.strip()).replaceAll("-")).replaceAll("");
  }

  private static String pandoc(String heading) {
    String plain = NOT_PANDOC.matcher(heading).replaceAll("");
    return BEFORE_LETTERS.matcher(BLANKS.matcher(plain.strip()).replaceAll("-")).replaceFirst("");
  }
}
