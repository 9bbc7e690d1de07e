package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a template left behind, and what somebody wanted to fill in later. */
final class PlaceholderText implements Check {

  /** Whole lines of templates. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(?i)\\W*(?:.{0,60}[-–—:]\\s*)?(?:an?\\s+new\\s+topic|new\\s+topic|your\\s+topic(?:\\s+here)?)\\W*"
              + "|\\W*(?:sub-?topics?|topics?|events?\\s?names?|items?|points?|headings?|headlines?"
              + "|bullets?(?:\\s+points?)?|titles?|placeholders?|speakers?|examples?)\\s+(?:\\d{1,2}|[xn])"
              + "(?:\\s*[-–—:]\\s*(?:topic|title|name|text|\\.\\.\\.|…)?)?\\W*"
              + "|\\W*eventname\\b.*"
              + "|.*\\blorem\\s+ipsum\\b.*"
              + "|\\W*(?:insert|add|enter|put|write)\\s+(?:your\\s+)?[\\w ]{0,30}\\bhere\\W*"
              + "|\\W*(?:your|some)\\s+(?:text|topic|name|title|content)(?:\\s+here)?\\W*");

  /** Whole lines that stand for something to come. */
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)\\W*(?:tbd|todo|to\\s?do|tba|tbc|t\\.b\\.[dac]\\.?|fixme|xxx+|to\\s+be\\s+(?:done|defined|determined"
              + "|added|filled(?:\\s+in)?|written))\\W*");

  private static final Pattern DOTS =
      Pattern.compile("(?<![.…])(?:\\.{5,}|…{2,}|(?<=:\\s)\\.{4})(?![.…])");
  private static final Pattern QUESTION = Pattern.compile("(?:^|[:–—-]\\s*)\\?{2,}\\s*$");
  private static final Pattern LABEL =
      Pattern.compile("(?i)\\W*(?:minutes|minutes link|link to minutes|protokoll)\\s*:\\W*");

  /** Domains that nobody owns (RFC 2606), and one that templates like. */
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?i)https?://(?:www\\.)?(?:example\\.(?:com|org|net)|yolobanana\\.de|foo\\.bar|foobar\\.com)(?:[:/?#].*)?");

  @Override
  public void check(CheckedCall call) {
    call.slides().forEach(slide -> check(slide, call));
  }

  private static void check(Slide slide, CheckedCall call) {
    boolean template = false;
    for (TextLine line : TextLine.of(slide)) {
      String shown = line.shown();
      if (shown.isBlank() || line.role().isPresent()) {
        continue;
      }
      if (!template && shown.length() < 200 && TEMPLATE.matcher(shown).matches()) {
        report(line, 0, shown.length(), call, "Replace this text of the template");
        template = true; // one finding tells enough about the slide
      } else if (LATER.matcher(shown).matches() || LABEL.matcher(shown).matches()) {
        report(line, 0, shown.length(), call, "Fill this in");
      } else {
        find(DOTS, line, call);
        find(QUESTION, line, call);
      }
    }
    if (!template) {
      exampleLink(slide, call);
    }
  }

  private static void find(Pattern pattern, TextLine line, CheckedCall call) {
    Matcher matcher = pattern.matcher(line.text());
    if (matcher.find()) {
      report(line, matcher.start(), matcher.end(), call, "Fill this in");
    }
  }

  private static void exampleLink(Slide slide, CheckedCall call) {
    List<Link> links =
        TextContent.inlines(slide.blocks()).stream()
            .filter(Link.class::isInstance)
            .map(Link.class::cast)
            .filter(link -> EXAMPLE.matcher(link.target().value()).matches())
            .limit(1)
            .toList();
    for (Link link : links) {
      call.report(
          link.range(),
          ParserCode.PLACEHOLDER_TEXT,
          "This address is only an example; give the real one or remove it.");
    }
  }

  private static void report(TextLine line, int from, int to, CheckedCall call, String what) {
    Optional<dev.rollcall.model.text.SourceRange> range = line.range(from, to).or(line::range);
    call.report(range, ParserCode.PLACEHOLDER_TEXT, what + ", or remove it.");
  }
}
