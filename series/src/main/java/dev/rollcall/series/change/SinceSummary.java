package dev.rollcall.series.change;

import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Text;
import dev.rollcall.series.change.Change.Status;
import dev.rollcall.series.change.TeamChanges.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What changed in short: counts by team, and what is gone, which stands nowhere else. */
final class SinceSummary {

  /** Gone items told of one team; of more their number. */
  private static final int MOST_GONE = 4;

  private final CallChanges changes;
  private final SinceWords words;

  SinceSummary(CallChanges changes, SinceWords words) {
    this.changes = changes;
    this.words = words;
  }

  /** A section for the front of the call. */
  Team section() {
    String title = changes.since().map(day -> words.since() + " " + day).orElse(words.sinceLast());
    List<Block> blocks = new ArrayList<>();
    List<Item> teams =
        changes.teams().stream()
            .filter(team -> team.presence() != Presence.GONE && isTold(team))
            .map(this::item)
            .toList();
    if (!teams.isEmpty()) {
      blocks.add(list(teams));
    }
    String absent =
        changes.teams().stream()
            .filter(team -> team.presence() == Presence.GONE)
            .map(TeamChanges::name)
            .collect(Collectors.joining(", "));
    if (!absent.isEmpty()) {
      blocks.add(paragraph(words.absent() + " " + absent));
    }
    return Team.builder()
        .id("since")
        .name(title)
        .kind(TeamKind.TOPIC)
        .addSlides(Slide.builder().addTitle(Text.of(title)).level(1).addAllBlocks(blocks).build())
        .build();
  }

  private static boolean isTold(TeamChanges team) {
    return team.presence() == Presence.NEW
        || team.items().stream().anyMatch(item -> item.status() != Status.CARRIED || item.done());
  }

  private Item item(TeamChanges team) {
    String name = team.name().isEmpty() ? words.atEnd() : team.name().replaceAll("\\s*:$", "");
    String text =
        team.presence() == Presence.NEW
            ? name + ": " + words.newTeam()
            : name + ": " + String.join(", ", counts(team));
    Item.Builder item = Item.builder().addBlocks(paragraph(text));
    List<Item> gone = gone(team);
    if (!gone.isEmpty()) {
      item.addBlocks(list(gone));
    }
    return item.build();
  }

  private List<String> counts(TeamChanges team) {
    List<String> counts = new ArrayList<>();
    count(counts, team.count(Status.NEW), words.fresh());
    count(counts, team.count(Status.REWORDED), words.reworded());
    count(counts, team.items().stream().filter(Change::done).count(), words.done());
    count(counts, team.count(Status.CARRIED), words.carried());
    count(counts, team.count(Status.GONE), words.gone());
    return counts;
  }

  private static void count(List<String> counts, long number, String word) {
    if (number > 0) {
      counts.add(number + " " + word);
    }
  }

  private List<Item> gone(TeamChanges team) {
    List<String> gone =
        team.items().stream()
            .filter(item -> item.status() == Status.GONE)
            .map(Change::text)
            .toList();
    List<Item> items = new ArrayList<>();
    for (String text : gone.subList(0, Math.min(gone.size(), MOST_GONE))) {
      items.add(Item.builder().addBlocks(paragraph(words.gone() + ": " + text)).build());
    }
    if (gone.size() > MOST_GONE) {
      int more = gone.size() - MOST_GONE;
      items.add(
          Item.builder()
              .addBlocks(paragraph(words.gone() + ": " + more + " " + words.more()))
              .build());
    }
    return items;
  }

  private static Block list(List<Item> items) {
    return ListBlock.builder().ordered(false).tight(true).addAllItems(items).build();
  }

  private static Paragraph paragraph(String text) {
    return Paragraph.builder().addContent(Text.of(text)).build();
  }
}
