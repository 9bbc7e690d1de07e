package dev.rollcall.series;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Small calls made by hand. */
public final class Calls {

  private Calls() {}

  /** A series whose calls have a week between them; each lists the headings of its sections. */
  public static Series ofHeadings(String... calls) {
    List<Series.Entry> entries = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 1, 8);
    for (String headings : calls) {
      Call.Builder call = call(day);
      for (String heading : headings.split("\\|")) {
        call.addTeams(section(heading));
      }
      entries.add(new Series.Entry(day.toString(), call.build()));
      day = day.plusWeeks(1);
    }
    return Series.of(entries);
  }

  /** A call of a day. */
  public static Call.Builder call(LocalDate day) {
    return Call.builder().kind(CallKind.DECK).title("XY Harbour Call").date(day);
  }

  /** A section: a heading and, behind {@code @}, the handle of who reports. */
  public static Team section(String heading) {
    int at = heading.indexOf(" @");
    String name = at < 0 ? heading : heading.substring(0, at);
    Team.Builder team = Team.builder().id(id(name)).name(name).kind(kind(name));
    if (at >= 0) {
      team.addReporters(Person.builder().handle(heading.substring(at + 2)).build());
    }
    return team.build();
  }

  /** A section with items. */
  public static Team section(String name, String... items) {
    return Team.builder()
        .id(id(name))
        .name(name)
        .kind(kind(name))
        .addSlides(Slide.builder().addBlocks(list(items)).build())
        .build();
  }

  /** A list of items. */
  public static Block list(String... items) {
    return ListBlock.builder()
        .ordered(false)
        .tight(true)
        .addAllItems(Arrays.stream(items).map(Calls::item).toList())
        .build();
  }

  private static Item item(String text) {
    return Item.builder().addBlocks(paragraph(text)).build();
  }

  /** A paragraph. */
  public static Paragraph paragraph(String text) {
    return Paragraph.builder().addContent(Text.of(text)).build();
  }

  /** As the parser makes ids: the first part of the names of teams, the whole name of topics. */
  private static String id(String name) {
    String bare = name.replaceAll("^(Team|SIG) | SIG$", "");
    String first = kind(name) == TeamKind.TOPIC ? bare : bare.split(" & |/", 2)[0];
    String slug = first.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return kind(name) == TeamKind.SIG ? "sig-" + slug : slug;
  }

  private static TeamKind kind(String name) {
    return name.startsWith("Team ")
        ? TeamKind.TEAM
        : name.startsWith("SIG ") || name.endsWith(" SIG") ? TeamKind.SIG : TeamKind.TOPIC;
  }
}
