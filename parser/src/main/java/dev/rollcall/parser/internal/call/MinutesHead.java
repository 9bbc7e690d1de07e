package dev.rollcall.parser.internal.call;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Definition;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.people.Attendance;
import dev.rollcall.parser.internal.people.PeopleReader;
import dev.rollcall.parser.internal.role.MinutesRole;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.role.RoleMatch;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from minutes who met and when, who led and who took notes. */
final class MinutesHead {

  private static final int LONGEST_LABEL = 100;
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i).*\\b(?:next|nächst\\w*|prochain\\w*|próxim\\w*)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NAME = Pattern.compile("\\s*[@\\p{Lu}](?:(?!://).){1,60}");

  private final RoleLexicon lexicon;
  private final Attendance attendees = new Attendance();
  private final Attendance signedIn = new Attendance();
  private final Attendance absentees = new Attendance();
  private final Attendance chairs = new Attendance();
  private final Attendance scribes = new Attendance();
  private final Map<MinutesRole, Attendance> people =
      Map.of(
          MinutesRole.ATTENDEES, attendees,
          MinutesRole.ABSENT, absentees,
          MinutesRole.CHAIR, chairs,
          MinutesRole.SCRIBE, scribes);
  private final List<String> dates = new ArrayList<>();

  MinutesHead(RoleLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Person> participants() {
    Set<Person> absent = new HashSet<>(absent());
    Attendance listed = attendees.present().isEmpty() ? signedIn : attendees;
    return listed.present().stream().filter(p -> !absent.contains(p)).toList();
  }

  List<Person> absent() {
    Attendance absent = new Attendance();
    absent.away(absentees.present());
    absent.away(absentees.absent());
    absent.away(attendees.absent());
    return absent.absent();
  }

  List<Person> chairs() {
    return chairs.present().isEmpty() ? attendees.inRole(MinutesRole.CHAIR) : chairs.present();
  }

  List<Person> scribes() {
    return scribes.present().isEmpty() ? attendees.inRole(MinutesRole.SCRIBE) : scribes.present();
  }

  /** What stands behind labels such as 'Date:'. */
  List<String> dates() {
    return dates;
  }

  /** Reads a slide of the cover or of the end, where every label counts. */
  void frame(ParsedSlide slide) {
    read(slide.title(), slide.blocks(), true);
  }

  /** Reads a slide of a matter, where only headings count that name people. */
  void matter(ParsedSlide slide) {
    read(slide.title(), slide.blocks(), false);
  }

  private void read(Optional<Heading> title, List<Block> blocks, boolean labels) {
    @Nullable RoleMatch under = title.flatMap(this::heading).orElse(null);
    @Nullable RoleMatch pending = null;
    boolean elsewhere = false;
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        under = heading(heading).orElse(null);
        pending = null;
        continue;
      }
      if (elsewhere && block instanceof ListBlock) {
        elsewhere = false;
        continue;
      }
      elsewhere = announcesAnother(block);
      if (under != null && under.is(MinutesRole.NEXT_MEETING)) {
        continue;
      }
      RoleMatch context = pending == null ? under : pending;
      pending = labels ? block(block, context) : below(block, context);
    }
  }

  /** Whether a block ends with words such as 'Moderator for next time:'. */
  private static boolean announcesAnother(Block block) {
    List<Block> blocks = List.of(block);
    if (block instanceof ListBlock list && !list.items().isEmpty()) {
      blocks = list.items().getLast().blocks();
    }
    if (blocks.isEmpty() || !(blocks.getLast() instanceof Paragraph paragraph)) {
      return false;
    }
    String last = TextContent.of(InlineEdits.lines(paragraph.content()).getLast()).strip();
    return last.length() <= LONGEST_LABEL && last.endsWith(":") && NEXT.matcher(last).matches();
  }

  private @Nullable RoleMatch below(Block block, @Nullable RoleMatch context) {
    if (context != null && context.namesPeople()) {
      take(context, block);
    } else if (block instanceof Table table && Attendance.isList(table)) {
      signedIn.read(table);
    }
    return null;
  }

  /** A heading that introduces something, or says it as 'Facilitator: Kim'. */
  private Optional<RoleMatch> heading(Heading heading) {
    String text = TextContent.of(heading.content());
    Optional<RoleMatch> label =
        lexicon.label(text).filter(match -> match.end() < text.strip().length());
    if (label.isPresent()) {
      take(label.get(), heading.content(), label.get().end());
      return Optional.empty();
    }
    return lexicon.heading(text);
  }

  /** Reads a block; what its last line announces for the block behind it. */
  private @Nullable RoleMatch block(Block block, @Nullable RoleMatch context) {
    return switch (block) {
      case Paragraph paragraph -> lines(paragraph, context, List.of());
      case ListBlock list -> {
        list(list, context);
        yield null;
      }
      case Table table -> {
        if (context != null && context.namesPeople()) {
          take(context, table);
        } else if (Attendance.isList(table)) {
          attendees.read(table);
        } else {
          rows(table);
        }
        yield null;
      }
      case Quote quote -> {
        quote.blocks().forEach(inner -> block(inner, context));
        yield null;
      }
      case Definitions definitions -> {
        definitions(definitions);
        yield null;
      }
      default -> null;
    };
  }

  private void list(ListBlock list, @Nullable RoleMatch context) {
    boolean people = context != null && context.namesPeople();
    boolean plan = context != null && context.is(MinutesRole.AGENDA);
    boolean labelled = false;
    for (Item item : list.items()) {
      if (!item.blocks().isEmpty() && item.blocks().getFirst() instanceof Paragraph first) {
        String text = TextContent.of(InlineEdits.lines(first.content()).getFirst());
        boolean own =
            lexicon
                    .label(text)
                    .filter(match -> !people || (match.namesPeople() && !isGroup(match)))
                    .isPresent()
                || (!people && !plan && lexicon.heading(text).isPresent());
        if (own) {
          labelled = true;
          lines(first, null, item.blocks().subList(1, item.blocks().size()));
        }
      }
    }
    if (context != null && people && !labelled) {
      take(context, list);
    }
  }

  /** 'Members:' within a list of attendees names a group of them. */
  private static boolean isGroup(RoleMatch match) {
    return match.is(MinutesRole.ATTENDEES);
  }

  /** Reads the lines of a paragraph, and what stands below its last one. */
  private @Nullable RoleMatch lines(
      Paragraph paragraph, @Nullable RoleMatch context, List<Block> below) {
    @Nullable RoleMatch open = context;
    @Nullable RoleMatch last = null;
    for (List<Inline> line : LabelledLines.of(paragraph, lexicon)) {
      PeopleReader.Words words = new PeopleReader.Words(line);
      String text = words.text();
      Optional<RoleMatch> label = lexicon.label(text).or(() -> strong(line));
      if (label.isPresent() && !text.substring(label.get().end()).isBlank()) {
        int before = named();
        take(label.get(), line, label.get().end());
        open = context;
        last = named() > before ? null : label.get();
      } else if (label.isPresent() || lexicon.heading(text).isPresent()) {
        open = label.or(() -> lexicon.heading(text)).get();
        last = open;
      } else if (open != null && open.namesPeople()) {
        int before = named();
        take(open, line, 0);
        last = named() > before ? open : null;
      } else {
        if (open == null) {
          attendees.initialled(line);
        }
        last = null;
      }
    }
    @Nullable RoleMatch announced = last;
    if (announced != null) {
      below.forEach(block -> take(announced, block));
    }
    return last;
  }

  /** How many people were found so far. */
  private int named() {
    return people.values().stream().mapToInt(a -> a.present().size() + a.absent().size()).sum();
  }

  /** '**Moderator** Kim', whose label is set off by being bold. */
  private Optional<RoleMatch> strong(List<Inline> line) {
    if (line.size() < 2 || !(line.getFirst() instanceof Strong bold)) {
      return Optional.empty();
    }
    String label = TextContent.of(bold.content());
    return lexicon.heading(label).map(match -> new RoleMatch(match.roles(), label.length()));
  }

  /** A table whose first column holds labels. */
  private void rows(Table table) {
    if (table.head().cells().size() < 2) {
      return;
    }
    row(table.head());
    table.rows().forEach(this::row);
  }

  private void row(TableRow row) {
    String label = TextContent.of(row.cells().getFirst().content());
    lexicon.heading(label).ifPresent(match -> take(match, row.cells().get(1).content(), 0));
  }

  private void definitions(Definitions definitions) {
    for (Definition definition : definitions.entries()) {
      lexicon
          .heading(TextContent.of(definition.term()))
          .ifPresent(
              match ->
                  definition.meanings().stream()
                      .flatMap(List::stream)
                      .forEach(block -> take(match, block)));
    }
  }

  private void take(RoleMatch match, List<Inline> line, int from) {
    String text = TextContent.of(line);
    String rest = text.substring(Math.min(from, text.length()));
    for (MinutesRole role : match.roles()) {
      if (role == MinutesRole.DATE) {
        dates.add(rest);
      } else if (role == MinutesRole.NOTES && NAME.matcher(rest).matches()) {
        scribes.line(line, from); // 'Minutes: Kim'
      }
      people(role).ifPresent(attendance -> attendance.line(line, from));
    }
  }

  private void take(RoleMatch match, Block block) {
    for (MinutesRole role : match.roles()) {
      if (role == MinutesRole.DATE && block instanceof Paragraph paragraph) {
        dates.add(TextContent.of(paragraph.content()));
      }
      people(role).ifPresent(attendance -> attendance.read(block));
    }
  }

  private Optional<Attendance> people(MinutesRole role) {
    return Optional.ofNullable(people.get(role));
  }
}
