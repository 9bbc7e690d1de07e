package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A call ten times as long takes ten times as long. */
class GrowthTest {

  private static final int SLIDES = 1000;
  private static final double AT_MOST = 12; // times, for ten times the slides

  private static final int ROUNDS = 5;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void timeAndMemoryGrowWithTheNumberOfSlides() {
    cost(SLIDES); // the first time pays for compiling
    Cost small = cost(SLIDES).least(cost(SLIDES));
    Cost large = cost(10 * SLIDES);
    // In turn, so that both meet the same load; growth of the code itself shows in every round.
    for (int round = 1; round < ROUNDS && !large.isWithin(small); round++) {
      small = small.least(cost(SLIDES));
      large = large.least(cost(10 * SLIDES));
    }
    assertTrue(large.isWithin(small), small + " became " + large);
  }

  @Test
  void timeGrowsWithTheLengthOfAParagraph() {
    cost(paragraph(3_000)); // the first time pays for compiling
    Cost small = cost(paragraph(3_000));
    Cost large = cost(paragraph(30_000));
    for (int round = 1; round < ROUNDS && !large.isWithin(small); round++) {
      small = small.least(cost(paragraph(3_000)));
      large = large.least(cost(paragraph(30_000)));
    }
    assertTrue(large.isWithin(small), small + " became " + large);
  }

  private record Cost(long nanos, long bytes) {
    boolean isWithin(Cost smaller) {
      return nanos <= AT_MOST * smaller.nanos && bytes <= AT_MOST * smaller.bytes;
    }

    Cost least(Cost other) {
      return new Cost(Math.min(nanos, other.nanos), Math.min(bytes, other.bytes));
    }
  }

  private Cost cost(int slides) {
    Call call = call(slides);
    List<byte[]> deck = new ArrayList<>();
    Cost cost = cost(call, deck);
    assertEquals(slides + 1, new DeckReader(deck.getFirst()).slides().size()); // and the cover
    return cost;
  }

  private Cost cost(Call call) {
    return cost(call, new ArrayList<>());
  }

  private Cost cost(Call call, List<byte[]> decks) {
    long nanos = threads.getCurrentThreadCpuTime();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    decks.add(Decks.export(call, PptxOptions.builder().agenda(false).build(), new ArrayList<>()));
    return new Cost(
        threads.getCurrentThreadCpuTime() - nanos,
        threads.getCurrentThreadAllocatedBytes() - bytes);
  }

  private static Call paragraph(int words) {
    return CallParser.builder()
        .build()
        .parse(
            new Source(
                "a.md",
                "---\ntype: slide\n---\n\n# Call\n\n---\n\n# Team A\n\n"
                    + "harbour ".repeat(words)))
        .call();
  }

  private static Call call(int slides) {
    Call.Builder call = Call.builder().kind(CallKind.DECK).title("Long call");
    for (int i = 0; i < slides / 5; i++) {
      Team.Builder team = Team.builder().id("team-" + i).name("Team " + i).kind(TeamKind.TEAM);
      for (int j = 0; j < 5; j++) {
        team.addSlides(SampleCalls.slide("Topic " + j + " of " + i, SampleCalls.list(3, 1)));
      }
      call.addTeams(team.build());
    }
    return call.build();
  }
}
