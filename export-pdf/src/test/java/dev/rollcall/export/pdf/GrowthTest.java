package dev.rollcall.export.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Text;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A document of ten times the length takes ten times the work. Judged by this thread's processor
 * time, of which the best of several runs counts, and by the bytes it allocates, which no other
 * load on the machine changes.
 */
class GrowthTest {

  private static final double MOST = 12;
  private static final int RUNS = 3;
  private static final int MOST_RUNS = 6;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private record Cost(double seconds, double megabytes) {

    boolean isWithin(Cost smaller) {
      return megabytes <= MOST * smaller.megabytes && seconds <= MOST * smaller.seconds;
    }

    Cost least(Cost other) {
      return new Cost(Math.min(seconds, other.seconds), Math.min(megabytes, other.megabytes));
    }
  }

  @ParameterizedTest
  @EnumSource(PdfLayout.class)
  void workGrowsWithTheLength(PdfLayout layout) throws IOException {
    compare(60, 600, RUNS, layout);
  }

  @Test
  @Tag("full")
  void tenThousandSlides() throws IOException {
    compare(1_000, 10_000, 2, PdfLayout.HANDOUT);
  }

  private static void compare(int few, int many, int runs, PdfLayout layout) throws IOException {
    Call small = call(few);
    Call large = call(many);
    Cost less = export(small, layout);
    Cost more = export(large, layout);
    // In pairs, so that both meet the same code, warm by then, and the same load.
    for (int run = 1; run < runs || (run < MOST_RUNS && !more.isWithin(less)); run++) {
      less = less.least(export(small, layout));
      more = more.least(export(large, layout));
    }
    String figures =
        String.format(
            Locale.ROOT,
            "%s: %d slides %.2f s, %.0f MB allocated; %d slides %.2f s, %.0f MB",
            layout,
            few,
            less.seconds(),
            less.megabytes(),
            many,
            more.seconds(),
            more.megabytes());
    assertTrue(more.isWithin(less), figures);
  }

  private static Cost export(Call call, PdfLayout layout) throws IOException {
    long time = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    new PdfExporter(PdfOptions.builder().layout(layout).build())
        .export(call, ExportContext.builder().build(), new MemoryTarget("long"));
    return new Cost(
        (THREADS.getCurrentThreadCpuTime() - time) / 1e9,
        (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1e6);
  }

  private static Call call(int slides) {
    Call.Builder call = Call.builder().kind(CallKind.DECK).title("Long call");
    for (int i = 0; i < slides / 4; i++) {
      Team.Builder team = Team.builder().id("t" + i).name("Team " + i).kind(TeamKind.TEAM);
      for (int j = 0; j < 4; j++) {
        ListBlock.Builder list = ListBlock.builder().ordered(false).tight(true);
        for (int k = 0; k < 5; k++) {
          Link link =
              Link.builder()
                  .target(SafeUrl.of("https://example.org/" + i + "/" + j + "/" + k))
                  .addContent(Text.of("item " + k))
                  .build();
          Text text = Text.of(" with some words that fill a line or so, and a few more of them");
          list.addItems(Item.builder().addBlocks(Paragraph.of(List.of(link, text))).build());
        }
        team.addSlides(
            Slide.builder()
                .addTitle(Text.of("Subject " + j))
                .level(2)
                .addBlocks(list.build())
                .build());
      }
      call.addTeams(team.build());
    }
    return call.build();
  }
}
