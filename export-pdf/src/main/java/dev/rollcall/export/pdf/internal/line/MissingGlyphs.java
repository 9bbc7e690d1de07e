package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.ExportCode;
import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the characters that no font has, and reports them at the place of the first. */
public final class MissingGlyphs {

  private static final int NAMED = 8;

  private final Set<String> clusters = new LinkedHashSet<>();

  /** Takes a grapheme cluster that is shown as a box. */
  void add(String cluster) {
    clusters.add(cluster);
  }

  /** Reports all of them as one finding, if there are any. */
  public void report(Call call, DiagnosticSink sink) {
    if (clusters.isEmpty()) {
      return;
    }
    String named =
        clusters.stream().limit(NAMED).map(MissingGlyphs::named).collect(Collectors.joining(", "));
    String more = clusters.size() > NAMED ? " and " + (clusters.size() - NAMED) + " more" : "";
    sink.report(
        new Diagnostic(
            ExportCode.MISSING_GLYPH,
            "No font has "
                + named
                + more
                + "; boxes stand in their place. Name a font that has them with"
                + " --set pdf.fonts=FILE.",
            place(call, clusters.iterator().next()),
            List.of()));
  }

  private static String named(String cluster) {
    String codes =
        cluster
            .codePoints()
            .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
            .collect(Collectors.joining(" "));
    return cluster + " (" + codes + ")";
  }

  private static Optional<SourceRange> place(Call call, String cluster) {
    for (Slide slide : call.slides().toList()) {
      List<Block> blocks = new ArrayList<>(slide.blocks());
      blocks.addAll(slide.notes());
      List<Inline> inlines = new ArrayList<>(TextContent.within(slide.title()));
      inlines.addAll(TextContent.inlines(blocks));
      for (Inline inline : inlines) {
        if (shows(inline, cluster)) {
          return inline.range().or(slide::source);
        }
      }
      if (TextContent.ofBlocks(blocks).contains(cluster)) {
        return slide.source();
      }
    }
    return Optional.empty();
  }

  private static boolean shows(Inline inline, String cluster) {
    return (inline instanceof Text text && text.text().contains(cluster))
        || (inline instanceof Code code && code.text().contains(cluster));
  }
}
