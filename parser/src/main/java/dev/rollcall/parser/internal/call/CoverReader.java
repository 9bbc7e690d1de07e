package dev.rollcall.parser.internal.call;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.date.Dates;
import dev.rollcall.parser.internal.date.MeetingDates;
import dev.rollcall.parser.internal.frontmatter.FrontMatter;
import dev.rollcall.parser.internal.people.PeopleReader;
import dev.rollcall.parser.internal.people.PersonWords;
import dev.rollcall.parser.internal.people.Speakers;
import dev.rollcall.parser.internal.role.MinutesRole;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.team.TeamNames;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cover of a call. */
public final class CoverReader {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern PARTICIPANTS =
      Pattern.compile(
          "(?i)(?:list of )?(?:participants?|attendees?|attendance|present|teilnehmer.*)\\W*");

  private final Findings findings;
  private final FrontMatter matter;
  private final boolean deck;
  private final RoleLexicon lexicon;
  private final MeetingDates dates;

  /**
   * Creates a reader.
   *
   * @param dates finds dates that the name of the file helps to read
   */
  public CoverReader(
      FrontMatter matter,
      boolean deck,
      RoleLexicon lexicon,
      MeetingDates dates,
      Findings findings) {
    this.matter = matter;
    this.deck = deck;
    this.lexicon = lexicon;
    this.dates = dates;
    this.findings = findings;
  }

  /** Reads what stands before the first section, and what frames the meeting elsewhere. */
  public Cover read(Outline outline) {
    List<ParsedSlide> slides = outline.cover();
    CoverLines lines = new CoverLines(findings, deck);
    List<Heading> headings = headings(slides);
    Optional<Heading> meeting = meeting(headings);
    Optional<Heading> series = series(headings, meeting);
    Optional<Heading> tagline = tagline(headings, meeting, series);
    List<Cover.Stated> stated = stated(headings);
    List<ParsedSlide> marked = new ArrayList<>();
    for (ParsedSlide slide : slides) {
      List<Block> roles = headingRoles(slide.blocks(), tagline);
      marked.add(slide.withBlocks(new RoleMarks(lines).mark(roles)));
    }
    MinutesHead head = head(outline);
    Optional<LocalDate> date =
        stated.stream()
            .map(Cover.Stated::date)
            .findFirst()
            .or(lines::date)
            .or(this::titleDate)
            .or(() -> labelledDate(head))
            .or(() -> headingDate(headings))
            .or(lines::mentioned);
    return new Cover(
        marked,
        matter
            .title()
            .map(Dates::without)
            .filter(t -> !t.isEmpty())
            .or(() -> meeting.map(h -> Dates.without(text(h)))),
        series.map(CoverReader::text),
        date,
        tagline.map(Heading::content).orElse(List.of()),
        lines.occasion(),
        deck ? lines.presenters() : head.chairs(),
        deck ? lines.minuteTakers() : head.scribes(),
        deck ? participants(slides) : took(head, outline),
        head.absent(),
        stated);
  }

  private MinutesHead head(Outline outline) {
    MinutesHead head = new MinutesHead(lexicon);
    if (!deck) {
      outline.cover().forEach(head::frame);
      outline.sections().forEach(section -> section.slides().forEach(head::matter));
      outline.closing().forEach(head::frame);
    }
    return head;
  }

  /** Who took part: who is listed, else who spoke. */
  private List<Person> took(MinutesHead head, Outline outline) {
    if (!head.participants().isEmpty()) {
      return head.participants();
    }
    Speakers speakers = new Speakers(lexicon);
    outline.cover().forEach(slide -> speakers.read(slide.blocks()));
    outline.sections().forEach(s -> s.slides().forEach(slide -> speakers.read(slide.blocks())));
    outline.closing().forEach(slide -> speakers.read(slide.blocks()));
    List<Person> absent = head.absent();
    return speakers.people().stream().filter(p -> !absent.contains(p)).toList();
  }

  private Optional<LocalDate> labelledDate(MinutesHead head) {
    return head.dates().stream().flatMap(text -> dates.find(text).stream()).findFirst();
  }

  /** A date without its year, or in numbers, in one of the headings. */
  private Optional<LocalDate> headingDate(List<Heading> headings) {
    return headings.stream()
        .filter(heading -> !deck && lexicon.heading(text(heading)).isEmpty())
        .flatMap(heading -> dates.find(text(heading)).stream())
        .findFirst();
  }

  private Optional<LocalDate> titleDate() {
    return matter.title().flatMap(t -> Dates.find(t).stream().map(Dates.Found::date).findFirst());
  }

  private static List<Heading> headings(List<ParsedSlide> slides) {
    List<Heading> headings = new ArrayList<>();
    for (ParsedSlide slide : slides) {
      slide.title().ifPresent(headings::add);
      for (Block block : slide.blocks()) {
        if (block instanceof Heading heading) {
          headings.add(heading);
        }
      }
    }
    return headings;
  }

  /** The heading that names the meeting. */
  private Optional<Heading> meeting(List<Heading> headings) {
    Optional<String> title = matter.title().map(t -> TeamNames.key(Dates.without(t)));
    return first(headings, h -> title.isPresent() && key(h).equals(title.get()))
        .or(
            () ->
                first(
                    headings,
                    h -> isDated(h) && !isLabelled(h) && CoverHeadings.namesMeeting(text(h))))
        .or(() -> first(headings, h -> !isLabelled(h) && CoverHeadings.namesMeeting(text(h))))
        .or(
            () ->
                first(headings, h -> isDated(h) && !isLabelled(h) && !MeetingDates.isDay(text(h))))
        .or(() -> first(headings, h -> !deck && !isLabelled(h)));
  }

  /** Whether a heading of minutes introduces something, and so is no name of the meeting. */
  private boolean isLabelled(Heading heading) {
    String text = text(heading);
    return !deck
        && (lexicon.labelledHeading(text).isPresent() || lexicon.heading(text).isPresent());
  }

  private Optional<Heading> series(List<Heading> headings, Optional<Heading> meeting) {
    return headings.stream()
        .findFirst()
        .filter(h -> deck && !meeting.equals(Optional.of(h)))
        .filter(h -> !isDated(h));
  }

  private Optional<Heading> tagline(
      List<Heading> headings, Optional<Heading> meeting, Optional<Heading> series) {
    if (series.isEmpty()) {
      return Optional.empty();
    }
    return headings.stream()
        .skip(1)
        .takeWhile(h -> !meeting.equals(Optional.of(h)))
        .filter(h -> !isDated(h) && !CoverHeadings.namesMeeting(text(h)))
        .findFirst();
  }

  private List<Cover.Stated> stated(List<Heading> headings) {
    List<Cover.Stated> stated = new ArrayList<>();
    for (Heading heading : headings) {
      if (isElsewhere(heading)) {
        continue;
      }
      for (Dates.Found found : Dates.find(text(heading))) {
        heading.source().ifPresent(r -> stated.add(new Cover.Stated(found.date(), r)));
      }
    }
    return stated;
  }

  /** Whether a heading speaks of another meeting than this one. */
  private boolean isElsewhere(Heading heading) {
    String text = text(heading);
    return lexicon
        .label(text)
        .or(() -> lexicon.heading(Dates.without(text)))
        .filter(match -> match.is(MinutesRole.NEXT_MEETING) || match.is(MinutesRole.LINKS))
        .isPresent();
  }

  private static List<Block> headingRoles(List<Block> blocks, Optional<Heading> tagline) {
    List<Block> marked = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading && tagline.equals(Optional.of(heading))) {
        marked.add(withRole(heading, Role.TAGLINE));
      } else if (block instanceof Heading heading && isDated(heading)) {
        marked.add(withRole(heading, Role.DATE));
      } else {
        marked.add(block);
      }
    }
    return marked;
  }

  private static Heading withRole(Heading heading, Role role) {
    return Heading.builder()
        .level(heading.level())
        .role(role)
        .addAllContent(heading.content())
        .source(heading.source())
        .build();
  }

  /** The names in the list below a heading 'Participants', or behind that word. */
  private static List<Person> participants(List<ParsedSlide> slides) {
    List<Person> people = new ArrayList<>();
    PeopleReader reader = new PeopleReader();
    for (ParsedSlide slide : slides) {
      boolean below = PARTICIPANTS.matcher(slide.heading()).matches();
      for (Block block : slide.blocks()) {
        if (block instanceof Heading heading) {
          below = PARTICIPANTS.matcher(text(heading)).matches();
        } else {
          participants(block, below, reader, people);
        }
      }
    }
    return people.stream().distinct().toList();
  }

  private static void participants(
      Block block, boolean below, PeopleReader reader, List<Person> people) {
    if (block instanceof ListBlock list) {
      for (Item item : list.items()) {
        item.blocks().forEach(inner -> participants(inner, below, reader, people));
      }
    } else if (block instanceof Paragraph paragraph) {
      for (List<Inline> line : InlineEdits.lines(paragraph.content())) {
        PeopleReader.Words words = new PeopleReader.Words(line);
        var start = PersonWords.PARTICIPANTS.matcher(words.text());
        int from = start.find() ? start.end() : 0;
        if (below || from > 0) {
          people.addAll(reader.read(words, from, words.text().length()).people());
        }
      }
    }
  }

  private static Optional<Heading> first(
      List<Heading> headings, java.util.function.Predicate<Heading> test) {
    return headings.stream().filter(test).findFirst();
  }

  private static boolean isDated(Heading heading) {
    return !Dates.find(text(heading)).isEmpty();
  }

  private static String key(Heading heading) {
    return TeamNames.key(Dates.without(text(heading)));
  }

  private static String text(Heading heading) {
    return SPACE.matcher(TextContent.name(heading.content())).replaceAll(" ");
  }
}
