package dev.rollcall.lsp;

import dev.rollcall.lsp.Project.NamedCall;
import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/** The cover, teams and slides of a document: as a tree, and as what can be folded. */
final class Outline {

  private final Positions positions;
  private final List<NamedCall> calls;

  Outline(OpenDocument document) {
    positions = document.positions();
    calls = document.checked().calls();
  }

  /** The tree; a log has its calls above it. */
  List<DocumentSymbol> symbols() {
    if (calls.size() == 1) {
      return parts(calls.getFirst().call());
    }
    List<DocumentSymbol> symbols = new ArrayList<>();
    for (NamedCall one : calls) {
      String name = one.call().date().map(Object::toString).orElse(one.name());
      String title = one.call().title().orElse("");
      within(one.call().slides().toList())
          .ifPresent(
              range ->
                  symbols.add(
                      symbol(name, title, SymbolKind.Event, range, range, parts(one.call()))));
    }
    return symbols;
  }

  private List<DocumentSymbol> parts(Call call) {
    List<DocumentSymbol> parts = new ArrayList<>();
    part("Cover", "", SymbolKind.Namespace, call.cover()).ifPresent(parts::add);
    for (Team team : call.teams()) {
      String reporters =
          team.reporters().stream().map(Person::displayName).collect(Collectors.joining(", "));
      part(team.name(), reporters, SymbolKind.Class, team.slides()).ifPresent(parts::add);
    }
    part("Closing", "", SymbolKind.Namespace, call.closing()).ifPresent(parts::add);
    return parts;
  }

  private Optional<DocumentSymbol> part(
      String name, String detail, SymbolKind kind, List<Slide> slides) {
    return within(slides)
        .map(
            range -> {
              List<DocumentSymbol> below =
                  slides.size() == 1 ? headings(slides.getFirst()) : slides(slides);
              SourceRange title = slides.getFirst().source().orElse(range);
              return symbol(name, detail, kind, range, title(slides.getFirst(), title), below);
            });
  }

  private List<DocumentSymbol> slides(List<Slide> slides) {
    List<DocumentSymbol> symbols = new ArrayList<>();
    for (int i = 0; i < slides.size(); i++) {
      Slide slide = slides.get(i);
      String title = TextContent.name(slide.title());
      String name = title.isEmpty() ? "Slide " + (i + 1) : title;
      slide
          .source()
          .ifPresent(
              range ->
                  symbols.add(
                      symbol(
                          name,
                          "",
                          SymbolKind.Field,
                          range,
                          title(slide, range),
                          headings(slide))));
    }
    return symbols;
  }

  /** The headings below a slide's title, as one list: minutes have many on their only slide. */
  private List<DocumentSymbol> headings(Slide slide) {
    List<DocumentSymbol> symbols = new ArrayList<>();
    slide.blocks().stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .forEach(
            heading ->
                heading
                    .source()
                    .ifPresent(
                        range ->
                            symbols.add(
                                symbol(
                                    TextContent.name(heading.content()),
                                    "",
                                    SymbolKind.String,
                                    range,
                                    range,
                                    List.of()))));
    return symbols;
  }

  /** Where a slide's title stands, or the first line of a slide without one. */
  static SourceRange title(Slide slide, SourceRange whole) {
    return slide.title().stream()
        .map(Inline::range)
        .flatMap(Optional::stream)
        .reduce(SourceRange::union)
        .filter(title -> contains(whole, title))
        .orElse(whole.start());
  }

  private static boolean contains(SourceRange whole, SourceRange part) {
    return whole.union(part).equals(whole);
  }

  private static Optional<SourceRange> within(List<Slide> slides) {
    return slides.stream().map(Slide::source).flatMap(Optional::stream).reduce(SourceRange::union);
  }

  private DocumentSymbol symbol(
      String name,
      String detail,
      SymbolKind kind,
      SourceRange range,
      SourceRange title,
      List<DocumentSymbol> below) {
    String shown = name.isBlank() ? "…" : name; // the protocol allows no empty names
    return new DocumentSymbol(
        shown, kind, positions.range(range), positions.range(title), detail, below);
  }

  /** What can be folded: front matter, comments, calls, teams and slides. */
  List<FoldingRange> folds() {
    Map<Integer, FoldingRange> folds = new LinkedHashMap<>();
    frontMatter().ifPresent(fold -> folds.put(fold.getStartLine(), fold));
    Stream<Optional<SourceRange>> parts =
        calls.stream()
            .map(NamedCall::call)
            .flatMap(
                call ->
                    Stream.of(
                            calls.size() > 1
                                ? Stream.of(within(call.slides().toList()))
                                : Stream.<Optional<SourceRange>>empty(),
                            Stream.of(within(call.cover()), within(call.closing())),
                            call.teams().stream().map(team -> within(team.slides())),
                            call.slides().map(Slide::source))
                        .flatMap(ranges -> ranges));
    parts.flatMap(Optional::stream).map(positions::range).forEach(range -> add(range, folds));
    comments(folds);
    return folds.values().stream()
        .filter(fold -> fold.getEndLine() > fold.getStartLine())
        .sorted(Comparator.comparingInt(FoldingRange::getStartLine))
        .toList();
  }

  /** Editors show one fold a line: the largest that starts there. */
  private void add(Range range, Map<Integer, FoldingRange> folds) {
    int end = range.getEnd().getLine();
    while (end > range.getStart().getLine() && positions.line(end).isBlank()) {
      end--;
    }
    FoldingRange fold = new FoldingRange(range.getStart().getLine(), end);
    fold.setKind(FoldingRangeKind.Region);
    folds.merge(fold.getStartLine(), fold, (a, b) -> a.getEndLine() >= b.getEndLine() ? a : b);
  }

  private Optional<FoldingRange> frontMatter() {
    int first =
        calls.stream()
            .flatMap(one -> one.call().slides())
            .flatMap(slide -> slide.source().stream())
            .mapToInt(SourceRange::line)
            .min()
            .orElse(positions.lines());
    if (!positions.line(0).strip().equals("---")) {
      return Optional.empty();
    }
    for (int line = 1; line < first - 1; line++) {
      if (positions.line(line).strip().matches("---|\\.\\.\\.")) {
        return Optional.of(new FoldingRange(0, line));
      }
    }
    return Optional.empty();
  }

  private void comments(Map<Integer, FoldingRange> folds) {
    String text = positions.text();
    for (int from = text.indexOf("<!--"); from >= 0; ) {
      int to = text.indexOf("-->", from);
      if (to < 0) {
        return;
      }
      FoldingRange fold =
          new FoldingRange(positions.position(from).getLine(), positions.position(to).getLine());
      fold.setKind(FoldingRangeKind.Comment);
      folds.putIfAbsent(fold.getStartLine(), fold);
      from = text.indexOf("<!--", to);
    }
  }
}
