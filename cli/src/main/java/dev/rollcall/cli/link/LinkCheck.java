package dev.rollcall.cli.link;

import dev.rollcall.model.Anchors;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds links to documents, and to headings in them, that are not there. */
public final class LinkCheck {

  private final Function<Path, Optional<Call>> calls;

  /**
   * Creates a check that looks for documents in files.
   *
   * @param calls the call in a document, in which headings are looked for; empty where they are not
   */
  public LinkCheck(Function<Path, Optional<Call>> calls) {
    this.calls = calls;
  }

  /**
   * Reports links that lead nowhere.
   *
   * @param folder where the document lies
   */
  public void check(Call call, Path folder, DiagnosticSink sink) {
    List<Inline> inlines = new ArrayList<>();
    call.slides()
        .forEach(
            slide -> {
              inlines.addAll(TextContent.within(slide.title()));
              inlines.addAll(TextContent.inlines(slide.blocks()));
              inlines.addAll(TextContent.inlines(slide.notes()));
            });
    for (Inline inline : inlines) {
      if (inline instanceof Link link) {
        LinkedFile.of(link.target(), folder)
            .flatMap(this::problem)
            .ifPresent(
                problem ->
                    sink.report(
                        new Diagnostic(
                            ParserCode.DANGLING_LINK, problem, link.range(), List.of())));
      }
    }
  }

  private Optional<String> problem(LinkedFile linked) {
    if (!Files.exists(linked.file())) {
      return Optional.of(
          "There is no document '%s'; mend the link or remove it."
              .formatted(linked.file().getFileName()));
    }
    Optional<Call> other = calls.apply(linked.file());
    return linked
        .fragment()
        .filter(
            fragment -> other.filter(call -> Anchors.of(call).find(fragment).isEmpty()).isPresent())
        .map(
            fragment ->
                "No heading of '%s' is called '%s'; name one as GitHub does, such as #team-quay."
                    .formatted(linked.file().getFileName(), fragment));
  }
}
