package dev.rollcall.lsp;

import dev.rollcall.lsp.Project.LinkedPlace;
import dev.rollcall.model.Anchors;
import dev.rollcall.model.Anchors.Anchor;
import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where the links of a document lead: to headings of it, to other documents, to their headings. */
final class Links {

  private final OpenDocuments documents;
  private final Project project;

  Links(OpenDocuments documents, Project project) {
    this.documents = documents;
    this.project = project;
  }

  /** Where the link at a place leads; empty where there is none, or where it leads out. */
  Optional<Location> target(OpenDocument document, Position position) {
    for (Call call : document.calls().toList()) {
      Optional<Link> link = link(call, position, document.positions());
      if (link.isPresent()) {
        return Anchors.of(call)
            .find(link.get().target())
            .flatMap(Links::range)
            .map(range -> new Location(document.uri(), document.positions().range(range)))
            .or(() -> project.linked(document.file(), link.get().target()).flatMap(this::location));
      }
    }
    return Optional.empty();
  }

  private static Optional<Link> link(Call call, Position position, Positions positions) {
    List<Inline> inlines = new ArrayList<>();
    call.slides()
        .forEach(
            slide -> {
              inlines.addAll(TextContent.within(slide.title()));
              inlines.addAll(TextContent.inlines(slide.blocks()));
              inlines.addAll(TextContent.inlines(slide.notes()));
            });
    return inlines.stream()
        .filter(Link.class::isInstance)
        .map(Link.class::cast)
        .filter(
            link -> link.range().filter(range -> positions.isWithin(position, range)).isPresent())
        .findFirst();
  }

  private static Optional<SourceRange> range(Anchor anchor) {
    Slide slide = anchor.slide();
    return anchor
        .heading()
        .flatMap(Heading::source)
        .or(() -> slide.source().map(whole -> Outline.title(slide, whole)));
  }

  private Optional<Location> location(LinkedPlace place) {
    Path file = place.file();
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Optional<OpenDocument> open = documents.of(file);
    String uri = open.map(OpenDocument::uri).orElseGet(() -> file.toUri().toString());
    Optional<Range> there =
        place
            .fragment()
            .flatMap(
                fragment ->
                    open
                        .map(document -> document.calls().toList())
                        .orElseGet(
                            () ->
                                project.calls(file).stream().map(Project.NamedCall::call).toList())
                        .stream()
                        .flatMap(call -> Anchors.of(call).find(fragment).stream())
                        .findFirst())
            .flatMap(Links::range)
            .flatMap(
                range ->
                    open.map(OpenDocument::positions)
                        .or(() -> positions(file))
                        .map(positions -> positions.range(range)));
    return Optional.of(
        new Location(
            uri, there.orElseGet(() -> new Range(new Position(0, 0), new Position(0, 0)))));
  }

  private static Optional<Positions> positions(Path file) {
    try {
      return Optional.of(
          new Positions(
              Source.decode(String.valueOf(file.getFileName()), Files.readAllBytes(file)).text()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
