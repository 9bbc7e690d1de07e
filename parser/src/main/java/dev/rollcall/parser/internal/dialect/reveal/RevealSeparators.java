package dev.rollcall.parser.internal.dialect.reveal;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.Settings;
import dev.rollcall.parser.internal.source.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The regular expressions that part the slides of a deck, as it or its project sets them. */
final class RevealSeparators {

  private static final String HORIZONTAL = "\\r?\\n---\\r?\\n";
  private static final String VERTICAL = "\\r?\\n----\\r?\\n";

  /** What both reveal.js and its readers know. */
  private static final String NOTES = "^\\s*notes?:";

  private static final int LONGEST = 500;

  /** More steps than any expression of a deck needs; those that take more are not used. */
  private static final int MOST_STEPS = 20_000_000;

  /** Where the text is parted. */
  record Part(int from, int to, boolean vertical) {}

  private final Findings findings;
  private final SourceRange place;
  private final Pattern horizontal;
  private final Pattern vertical;
  private final Pattern notes;

  RevealSeparators(Manuscript document, Findings findings) {
    this.findings = findings;
    this.place = SourceRange.at(1, 1);
    Settings head = document.head();
    Settings project =
        document.neighbours().around("reveal-md.json").map(Settings::of).orElse(Settings.NONE);
    this.horizontal = pattern(value(head, project, "separator"), HORIZONTAL);
    this.vertical = pattern(value(head, project, "verticalSeparator"), VERTICAL);
    this.notes =
        Pattern.compile(
            pattern(value(head, project, "notesSeparator"), NOTES).pattern(),
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  }

  /** Whether a line parts slides where nothing is set. */
  static boolean isUsual(String line) {
    return line.equals("---") || line.equals("----");
  }

  private static Optional<String> value(Settings head, Settings project, String name) {
    return head.exact(name).or(() -> project.exact(name));
  }

  private Pattern pattern(Optional<String> wanted, String usual) {
    Pattern fallback = Pattern.compile(usual, Pattern.MULTILINE);
    if (wanted.isEmpty()) {
      return fallback;
    }
    try {
      if (wanted.get().length() <= LONGEST) {
        Pattern pattern = Pattern.compile(wanted.get(), Pattern.MULTILINE);
        if (!pattern.matcher("").find()) {
          return pattern;
        }
      }
    } catch (PatternSyntaxException e) {
      // told below, as what matches nothing in particular
    }
    tell("It is no regular expression that could part slides");
    return fallback;
  }

  private void tell(String what) {
    findings.reportOnce(
        "separator",
        place,
        ParserCode.FRONT_MATTER_MALFORMED,
        what + ": change 'separator', 'verticalSeparator' or 'notesSeparator'.");
  }

  /** The places between the slides of a text. */
  List<Part> parts(String text) {
    try {
      return parts(text, horizontal, vertical);
    } catch (CountedText.TooManySteps | StackOverflowError e) {
      tell("The expression takes too long on this document");
      return parts(text, Pattern.compile(HORIZONTAL), Pattern.compile(VERTICAL));
    }
  }

  private static List<Part> parts(String text, Pattern horizontal, Pattern vertical) {
    List<Part> parts = new ArrayList<>();
    Pattern either =
        Pattern.compile(horizontal.pattern() + "|" + vertical.pattern(), Pattern.MULTILINE);
    Matcher matcher = either.matcher(new CountedText(text, MOST_STEPS));
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        String found = matcher.group();
        boolean flat = horizontal.matcher(new CountedText(found, MOST_STEPS)).find();
        parts.add(new Part(matcher.start(), matcher.end(), !flat));
      }
    }
    return parts;
  }

  /** Where notes begin and their mark ends in a slide; empty unless there is one such place. */
  Optional<int[]> notes(String slide) {
    try {
      Matcher matcher = notes.matcher(new CountedText(slide, MOST_STEPS));
      if (!matcher.find()) {
        return Optional.empty();
      }
      int[] first = {matcher.start(), matcher.end()};
      return matcher.find() ? Optional.empty() : Optional.of(first);
    } catch (CountedText.TooManySteps | StackOverflowError e) {
      tell("The expression takes too long on this document");
      return Optional.empty();
    }
  }

  /** Whether a line, alone between others, parts slides. */
  boolean isOne(String line) {
    return !parts("\n" + line + "\n").isEmpty();
  }
}
