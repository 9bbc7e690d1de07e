package dev.rollcall.bench;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.html.HtmlExporter;
import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.pdf.PdfExporter;
import dev.rollcall.export.pdf.PdfOptions;
import dev.rollcall.export.pptx.PptxExporter;
import dev.rollcall.export.pptx.PptxOptions;
import dev.rollcall.model.Call;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A deck without pictures, in the steady state of a process that has exported many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class DeckBenchmark {

  /** How many slides the deck has. */
  @Param({"15", "150", "1500"})
  public int slides;

  private final CallParser parser = CallParser.builder().build();
  private final Exporter pdf = new PdfExporter(PdfOptions.builder().build());
  private final Exporter pptx = new PptxExporter(PptxOptions.defaults());
  private final Exporter html = new HtmlExporter(HtmlOptions.defaults());
  private final ExportContext context = ExportContext.builder().build();
  private String text = "";
  private Call call = parser.parse(new Source("call.md", "")).call();

  /** Writes the deck. */
  @Setup
  public void write() {
    text = deck(slides);
    call = parse();
  }

  /** From Markdown to the model. */
  @Benchmark
  public Call parse() {
    return parser.parse(new Source("call.md", text)).call();
  }

  /** From the model to a handout. */
  @Benchmark
  public byte[] pdf() throws IOException {
    return export(pdf);
  }

  /** From the model to a deck. */
  @Benchmark
  public byte[] pptx() throws IOException {
    return export(pptx);
  }

  /** From the model to a fragment. */
  @Benchmark
  public byte[] html() throws IOException {
    return export(html);
  }

  private byte[] export(Exporter exporter) throws IOException {
    MemoryTarget target = new MemoryTarget("call");
    exporter.export(call, context, target);
    return target.document();
  }

  /** A deck as teams write it: a cover, and slides of lists, a table now and then, a code block. */
  static String deck(int slides) {
    StringBuilder deck =
        new StringBuilder("---\ntype: slide\nslideOptions:\n  transition: slide\n---\n\n");
    deck.append("# Community Call\n\n## 2026-01-15\n\nPresented by Ada Example\n");
    for (int i = 1; i < slides; i++) {
      deck.append("\n---\n\n").append(i % 3 == 1 ? "# Team " : "## More from team ");
      deck.append(name(i)).append("\n\n*report by Ada Example*\n\n");
      for (int item = 0; item < 6; item++) {
        deck.append("- **Release %d.%d** is out, see [the notes](https://example.org/%d/%d)%n"
            .formatted(i, item, i, item));
        deck.append("  - upgraded `service-").append(item).append("` without downtime\n");
      }
      if (i % 5 == 0) {
        deck.append("\n| region | nodes |\n|---|---|\n| north | 12 |\n| south | 9 |\n");
      }
      if (i % 7 == 0) {
        deck.append("\n```yaml\nreplicas: 3\nimage: example/web:1.4\n```\n");
      }
    }
    return deck.toString();
  }

  private static String name(int slide) {
    return "Example %s %d"
        .formatted(String.valueOf((char) ('A' + slide / 3 % 26)).toUpperCase(Locale.ROOT), slide / 3);
  }
}
