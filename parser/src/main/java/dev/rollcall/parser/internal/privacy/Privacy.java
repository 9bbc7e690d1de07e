package dev.rollcall.parser.internal.privacy;

import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.Roster;
import dev.rollcall.parser.internal.frontmatter.FrontMatter;
import dev.rollcall.parser.internal.frontmatter.FrontMatterReader;
import dev.rollcall.parser.internal.source.CommentReader;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.HiddenText;
import dev.rollcall.parser.internal.source.Line;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything private out of a document, before anything else reads it: what stands between
 * marks, and the sections of the teams that the front matter names.
 */
public final class Privacy {

  /** Divides lines into sections, as the document will be divided. */
  public interface Dividing {
    /** Where the sections of some lines start. */
    SectionStarts divide(List<Line> lines, FrontMatter matter, boolean deck, Findings findings);
  }

  /**
   * What is left of a document.
   *
   * @param lines the lines to read
   * @param numbers the numbers of the lines that hold something private
   */
  public record Result(List<Line> lines, Set<Integer> numbers) {}

  private final Dividing dividing;
  private final Predicate<Line> separators;
  private final Roster roster;
  private final Findings findings;
  private final Set<Integer> numbers = new HashSet<>();

  /**
   * Creates one for a document.
   *
   * @param separators which lines part the slides of a deck
   */
  public Privacy(Dividing dividing, Predicate<Line> separators, Roster roster, Findings findings) {
    this.dividing = dividing;
    this.separators = separators;
    this.roster = roster;
    this.findings = findings;
  }

  /** The document without what is private. */
  public Result hide(List<Line> lines, FrontMatter matter, boolean deck) {
    List<Line> shown = withoutParts(lines, matter, deck);
    FrontMatter left = new FrontMatterReader(new Findings()).read(shown);
    left.privateProblem().ifPresent(p -> findings.report(p.code(), p.message()));
    numbers.addAll(left.privateLines());
    // A mark may stand around the key, too.
    List<String> names =
        Stream.concat(matter.privateTeams().stream(), left.privateTeams().stream())
            .distinct()
            .toList();
    if (!names.isEmpty()) {
      PrivateTeams teams = new PrivateTeams(names, roster);
      shown = withoutTeams(shown, teams, deck);
      for (String unknown : teams.unknown()) {
        findings.report(
            ParserCode.PRIVATE_UNCLEAR,
            "Team number %d that the front matter keeps private is not in this call; write its name as in its heading, or remove it."
                .formatted(names.indexOf(unknown) + 1));
      }
    }
    return new Result(shown, Set.copyOf(numbers));
  }

  private List<Line> withoutParts(List<Line> lines, FrontMatter matter, boolean deck) {
    BitSet code = CommentReader.code(lines, matter.end(), deck);
    List<PrivateMark> marks = PrivateMarks.find(lines, matter.end(), code);
    if (marks.isEmpty()) {
      return lines;
    }
    if (marks.stream().anyMatch(PrivateMark::inCode)) {
      List<PrivateMark> outside = marks.stream().filter(mark -> !mark.inCode()).toList();
      List<Line> shown = hidden(lines, outside, matter, deck, code, new Findings());
      // Markdown has the last word on what is code: a mark that it takes for HTML is none.
      if (!isMarkShown(shown, deck)) {
        marks = outside;
      }
    }
    return hidden(lines, marks, matter, deck, code, findings);
  }

  private List<Line> hidden(
      List<Line> lines,
      List<PrivateMark> marks,
      FrontMatter matter,
      boolean deck,
      BitSet code,
      Findings told) {
    PrivateParts parts = new PrivateParts(told, lines, sections(lines, matter, deck));
    HiddenText text = new HiddenText(lines, line -> deck && separators.test(line), code);
    List<Line> shown = text.without(parts.between(marks));
    numbers.addAll(text.touched());
    return shown;
  }

  private boolean isMarkShown(List<Line> lines, boolean deck) {
    FrontMatter matter = new FrontMatterReader(new Findings()).read(lines);
    Findings trial = new Findings();
    dividing.divide(lines, matter, deck, trial);
    return trial.has(ParserCode.PRIVATE_MALFORMED);
  }

  private List<Line> withoutTeams(List<Line> lines, PrivateTeams teams, boolean deck) {
    // Read once without telling anybody, to know where the private teams stand.
    FrontMatter matter = new FrontMatterReader(new Findings()).read(lines);
    SectionStarts sections = dividing.divide(lines, matter, deck, new Findings());
    BitSet code = CommentReader.code(lines, matter.end(), deck);
    HiddenText text = new HiddenText(lines, line -> deck && separators.test(line), code);
    List<Line> shown = text.without(teams.of(sections));
    numbers.addAll(text.touched());
    return shown;
  }

  /** The sections, divided when they are asked for first. */
  private Supplier<SectionStarts> sections(List<Line> lines, FrontMatter matter, boolean deck) {
    return new Supplier<>() {
      private @Nullable SectionStarts starts;

      @Override
      public SectionStarts get() {
        if (starts == null) {
          starts = dividing.divide(lines, matter, deck, new Findings());
        }
        return starts;
      }
    };
  }
}
