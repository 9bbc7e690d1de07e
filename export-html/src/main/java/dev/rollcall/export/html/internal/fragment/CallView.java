package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.summary.Place;
import dev.rollcall.export.summary.SummaryTable;
import dev.rollcall.export.text.TextDirection;
import dev.rollcall.model.Arrangement;
import dev.rollcall.model.Person;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.SafeUrl;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a fragment shows, in the order it shows it; made by {@link CallPlanner}, written by {@link
 * FragmentWriter}.
 *
 * @param id the article's id, with which every other id begins
 * @param language the language of the text as a BCP 47 tag, where known
 * @param direction which way the text runs
 * @param title the call's name without its date
 * @param date the day of the call
 * @param tags the call's tags
 * @param series the community or project whose call this is
 * @param presenters who presents or moderates
 * @param banner the picture that the cover is painted on
 * @param lines what the header shows below the title
 * @param contents the sections to list below the header; empty for no list
 * @param cover what the cover says beside the header
 * @param rolls the lists of the cover that are shown on demand
 * @param tables decisions and actions
 * @param sections the teams and topics
 * @param closing what stands behind them
 * @param headingIds the ids of headings within slides that links lead to, by the headings
 *     themselves
 * @param hrefs where links lead that do not stay as the source has them
 */
public record CallView(
    String id,
    Optional<String> language,
    TextDirection direction,
    String title,
    Optional<LocalDate> date,
    List<String> tags,
    Optional<String> series,
    List<Person> presenters,
    Optional<Picture> banner,
    List<CoverLine> lines,
    List<ContentsEntry> contents,
    List<Part> cover,
    List<ListBlock> rolls,
    List<Summary> tables,
    List<Section> sections,
    List<Part> closing,
    Map<Heading, String> headingIds,
    Map<SafeUrl, SafeUrl> hrefs) {

  public CallView {
    hrefs = Map.copyOf(hrefs);
    tags = List.copyOf(tags);
    presenters = List.copyOf(presenters);
    lines = List.copyOf(lines);
    contents = List.copyOf(contents);
    cover = List.copyOf(cover);
    rolls = List.copyOf(rolls);
    tables = List.copyOf(tables);
    sections = List.copyOf(sections);
    closing = List.copyOf(closing);
  }

  /** What a line of the header says. */
  public enum LineKind {
    SERIES,
    TAGLINE,
    OCCASION,
    PRESENTER,
    PEOPLE,
    OTHER
  }

  /**
   * A line of the header.
   *
   * @param fold what is shown in place of a long line until a reader wants it
   */
  public record CoverLine(LineKind kind, List<Inline> content, Optional<String> fold) {
    public CoverLine {
      content = List.copyOf(content);
    }

    /** A line that is shown. */
    CoverLine(LineKind kind, List<Inline> content) {
      this(kind, content, Optional.empty());
    }
  }

  /**
   * A table of decisions or actions.
   *
   * @param id unique in the page
   * @param targets the ids that places have in the page
   */
  record Summary(String id, SummaryTable table, Map<Place, String> targets) {
    Summary {
      targets = Map.copyOf(targets);
    }
  }

  /** An entry of the list of contents, leading to {@code #id}. */
  record ContentsEntry(String id, String name) {}

  /**
   * What a team or topic reports.
   *
   * @param id unique in the page
   * @param teamId what the team is called in every call
   * @param name without markup
   * @param heading the name as the source writes it
   * @param reporters who reports, where the source's text does not say so itself
   */
  public record Section(
      String id,
      String teamId,
      TeamKind kind,
      String name,
      List<Inline> heading,
      List<Person> reporters,
      List<Part> parts) {
    public Section {
      heading = List.copyOf(heading);
      reporters = List.copyOf(reporters);
      parts = List.copyOf(parts);
    }
  }

  /**
   * One slide of a section.
   *
   * @param id unique in the page, where a link leads to the slide
   * @param subject the slide's heading without the team's name; empty where nothing is left of it
   * @param sourceLevel the level the heading has in the source, which headings below it refer to
   * @param picture the picture that the slide is painted on
   * @param arrangement how its blocks are meant to stand
   * @param noteIds the ids of the footnotes that its text can refer to, by label
   */
  public record Part(
      Optional<String> id,
      List<Inline> subject,
      OptionalInt sourceLevel,
      Optional<Picture> picture,
      List<Block> blocks,
      List<Block> notes,
      Optional<Arrangement> arrangement,
      Map<String, String> noteIds) {
    public Part {
      subject = List.copyOf(subject);
      blocks = List.copyOf(blocks);
      notes = List.copyOf(notes);
      noteIds = Map.copyOf(noteIds);
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
      return subject.isEmpty() && picture.isEmpty() && blocks.isEmpty() && notes.isEmpty();
    }
  }
}
