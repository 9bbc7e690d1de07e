package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.OptionValues;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.model.Call;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten times as much of a construct makes at most twelve times the work, in reading and in every
 * format. Work is counted in bytes allocated, which other load on the machine does not change;
 * {@code target/growth.tsv} has the processor time beside it.
 */
final class ConstructGrowthTest {

  private static final int UNITS = Integer.getInteger("growth.units", 150);
  private static final double AT_MOST = 12;

  /** Who is who over calls compares the names of teams, of which a call has dozens at most. */
  private static final String TEAMS = "teams";

  /** What every document costs, however short. */
  private static final long FLOOR = 2 << 20;

  private static final Path TABLE = Path.of("target", "growth.tsv");

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * A construct that repeats on one slide.
   *
   * @param unit with {@code %d} for its number, where it needs one
   */
  record Construct(String name, String head, String unit) {

    Construct(String name, String unit) {
      this(name, "", unit);
    }

    String document(int units) {
      StringBuilder text =
          new StringBuilder("---\ntype: slide\n---\n\n# Quay round\n\n---\n\n# Team Quay\n\n");
      text.append(head);
      for (int i = 1; i <= units; i++) {
        text.append(unit.replace("%d", Integer.toString(i)));
      }
      return text.append('\n').toString();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Construct> constructs() {
    return Stream.of(
        new Construct("words", "lamps and cables "),
        new Construct("paragraphs", "Lamps are dark.\n\n"),
        new Construct("line breaks", "Lamps are dark.\\\n"),
        new Construct("code spans", "`a`b "),
        new Construct("emphasis", "*a* **b** ~~c~~ ==d== ++e++ H~2~O x^2^ "),
        new Construct("links", "[quay](https://quay.example/%d) "),
        new Construct("bare links", "https://quay.example/%d "),
        new Construct(
            "pictures", "![lamp](data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=)\n\n"),
        new Construct("footnotes", "Lamp[^n%d]\n\n[^n%d]: Dark.\n\n"),
        new Construct("emoji", ":tada: 🎉 "),
        new Construct("math", "$a^%d$ "),
        new Construct("list", "- Lamp %d\n"),
        new Construct("loose list", "- Lamp %d\n\n"),
        new Construct("ordered list", "1. Lamp %d\n"),
        new Construct("tasks", "- [x] Lamp %d\n"),
        new Construct("nested list", "- Lamp %d\n  - Cable\n    - Plug\n"),
        new Construct("table rows", "| a | b |\n|---|---|\n", "| Lamp | %d |\n"),
        new Construct("tables", "| a | b |\n|---|---|\n| Lamp | %d |\n\n"),
        new Construct("code lines", "```\n", "lamp %d = dark\n"),
        new Construct("code blocks", "```java\nint lamp = %d;\n```\n\n"),
        new Construct("quotes", "> Lamp %d\n\n"),
        new Construct("callouts", ":::info\nLamp %d\n:::\n\n"),
        new Construct("details", ":::spoiler Lamp %d\nDark.\n:::\n\n"),
        new Construct("definitions", "Lamp %d\n: Dark\n\n"),
        new Construct("headings", "## Lamp %d\n\nDark.\n\n"),
        new Construct("rules", "Lamp.\n\n***\n\n"),
        new Construct("inline HTML", "<kbd>a</kbd> <mark>b</mark> "),
        new Construct("block HTML", "<p>Lamp <b>%d</b></p>\n\n"),
        new Construct("comments", "Lamp <!-- dark -->\n\n"),
        new Construct("slides", "Lamp %d\n\n---\n\n# Team Quay: pier %d\n\n"),
        new Construct(TEAMS, "Lamp %d\n\n---\n\n# Team Quay %d\n\n"),
        new Construct("notes", "Lamp %d\n\nNote: dark\n\n---\n\n# Team Quay\n\n"),
        new Construct("right to left", "مصباح مظلم "),
        new Construct("ideographs", "灯很暗。"),
        new Construct("one long word", "lamp"));
  }

  @BeforeAll
  static void startTable() throws IOException {
    Files.createDirectories(TABLE.toAbsolutePath().getParent());
    Files.writeString(TABLE, "construct\tformat\tbytes\tcpu\n");
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void workGrowsWithTheAmount(Construct construct) throws IOException {
    CallParser parser = CallParser.builder().build();
    String small = construct.document(UNITS);
    String large = construct.document(10 * UNITS);
    StringBuilder found = new StringBuilder();
    check(construct, "reading", () -> parse(parser, small), () -> parse(parser, large), found);
    Call few = parse(parser, small);
    Call many = parse(parser, large);
    List<Exporter> exporters =
        ServiceLoader.load(ExporterProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .map(provider -> provider.create(OptionValues.defaults(provider)))
            .toList();
    assertTrue(exporters.size() >= 4, exporters.toString());
    for (Exporter exporter : exporters) {
      if (construct.name().equals(TEAMS) && !exporter.isOfEachCall()) {
        continue;
      }
      check(
          construct,
          exporter.format().id(),
          () -> export(exporter, few),
          () -> export(exporter, many),
          found);
    }
    assertTrue(found.isEmpty(), found.toString());
  }

  private interface Work {
    void run() throws IOException;
  }

  private record Cost(long bytes, long nanos) {}

  private void check(
      Construct construct, String format, Work small, Work large, StringBuilder found)
      throws IOException {
    small.run(); // the first time pays for what all share
    Cost one = cost(small);
    Cost ten = cost(large);
    double bytes = (double) ten.bytes() / Math.max(one.bytes(), FLOOR);
    double nanos = (double) ten.nanos() / Math.max(one.nanos(), 1);
    Files.writeString(
        TABLE,
        String.format(Locale.ROOT, "%s\t%s\t%.1f\t%.1f\n", construct, format, bytes, nanos),
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
    if (bytes > AT_MOST) {
      found.append(
          String.format(Locale.ROOT, "%s: %d bytes became %d. ", format, one.bytes(), ten.bytes()));
    }
  }

  private Cost cost(Work work) throws IOException {
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long nanos = threads.getCurrentThreadCpuTime();
    work.run();
    return new Cost(
        threads.getCurrentThreadAllocatedBytes() - bytes,
        threads.getCurrentThreadCpuTime() - nanos);
  }

  private static Call parse(CallParser parser, String text) {
    return parser.parse(new Source("quay.md", text)).call();
  }

  private static void export(Exporter exporter, Call call) throws IOException {
    ExportContext context =
        ExportContext.builder().images(ImageLoader.none()).diagnostics(found -> {}).build();
    exporter.export(call, context, new MemoryTarget("quay"));
  }
}
