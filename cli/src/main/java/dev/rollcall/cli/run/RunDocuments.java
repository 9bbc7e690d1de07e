package dev.rollcall.cli.run;

import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.link.LinkedFile;
import dev.rollcall.cli.link.RunCalls;
import dev.rollcall.export.link.Documents;
import dev.rollcall.export.link.OtherDocument;
import dev.rollcall.model.Anchors;
import dev.rollcall.model.Call;
import dev.rollcall.model.text.SafeUrl;
import java.nio.file.Path;
import java.util.Optional;

/** Finds where the other documents of a run are exported to, for the links between them. */
final class RunDocuments {

  private final OutputPlan plan;
  private final RunCalls calls;
  private final Path workingFolder;

  RunDocuments(OutputPlan plan, RunCalls calls, Path workingFolder) {
    this.plan = plan;
    this.calls = calls;
    this.workingFolder = workingFolder;
  }

  /** The others, as a result of one document sees them; none from standard output. */
  Documents seenFrom(Input from, OutputPlan.Result result) {
    return result
        .file()
        .<Documents>map(file -> url -> find(url, from, result, file))
        .orElseGet(Documents::none);
  }

  private Optional<OtherDocument> find(
      SafeUrl url, Input from, OutputPlan.Result result, Path file) {
    Optional<LinkedFile> linked = LinkedFile.of(url, from.folder(workingFolder));
    Optional<Input> input = linked.flatMap(l -> calls.input(l.file()));
    Optional<Path> other = input.flatMap(i -> exported(i, result));
    Optional<Call> call = linked.flatMap(l -> calls.find(l.file()));
    if (input.isEmpty() || other.isEmpty() || call.isEmpty()) {
      return Optional.empty();
    }
    return relative(file, other.get())
        .map(
            address ->
                new OtherDocument(
                    address,
                    input.get().baseName(),
                    call.get(),
                    linked.get().fragment().flatMap(Anchors.of(call.get())::find)));
  }

  private Optional<Path> exported(Input input, OutputPlan.Result like) {
    return plan.documents().stream()
        .filter(document -> document.input().equals(input))
        .flatMap(document -> document.results().stream())
        .filter(r -> r.exporter().format().equals(like.exporter().format()))
        .findFirst()
        .flatMap(OutputPlan.Result::file);
  }

  private Optional<SafeUrl> relative(Path from, Path to) {
    Path folder = absolute(from).getParent();
    if (folder == null || !folder.getRoot().equals(absolute(to).getRoot())) {
      return Optional.empty();
    }
    StringBuilder address = new StringBuilder();
    for (Path part : folder.relativize(absolute(to))) {
      address.append(address.isEmpty() ? "" : "/").append(encoded(part.toString()));
    }
    // A colon in the first name would be taken for the end of a scheme.
    return SafeUrl.parse(address.indexOf(":") < 0 ? address.toString() : "./" + address);
  }

  private Path absolute(Path path) {
    return workingFolder.resolve(path).toAbsolutePath().normalize();
  }

  private static String encoded(String name) {
    return name.replace("%", "%25").replace("#", "%23").replace("?", "%3F").replace(" ", "%20");
  }
}
