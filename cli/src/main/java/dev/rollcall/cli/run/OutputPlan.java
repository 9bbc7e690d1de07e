package dev.rollcall.cli.run;

import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.export.CallIndex;
import dev.rollcall.export.Exporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which file each document and format goes to; made and checked before anything is written.
 *
 * @param documents the documents in the order of the inputs
 * @param collections what tells of all documents and of none alone
 */
record OutputPlan(List<Document> documents, List<Result> collections) {

  /**
   * One input and its results.
   *
   * @param input the document to read
   * @param results what to write, in the order of the formats asked for
   */
  public record Document(Input input, List<Result> results) {}

  /**
   * One file to write.
   *
   * @param exporter who writes it
   * @param file where, as it is shown to the user; empty for standard output
   */
  record Result(Exporter exporter, Optional<Path> file) {}

  /**
   * Plans the results.
   *
   * @param output what {@code --output} says, where it is given
   * @throws UsageException when two results would be the same file, or one an input
   */
  static OutputPlan of(
      List<Input> inputs, List<Exporter> exporters, Optional<String> output, Path workingFolder) {
    List<Exporter> each = exporters.stream().filter(Exporter::isOfEachCall).toList();
    List<Exporter> ofAll =
        inputs.isEmpty()
            ? List.of()
            : exporters.stream().filter(exporter -> !exporter.isOfEachCall()).toList();
    int count = inputs.size() * each.size() + ofAll.size();
    if (output.isPresent() && output.get().equals("-")) {
      if (count > 1) {
        throw new UsageException(
            "Standard output takes one document, not "
                + count
                + "; give one input and one format with --to, or a folder with --output.");
      }
      return new OutputPlan(
          inputs.stream()
              .map(input -> document(input, each, exporter -> Optional.empty()))
              .toList(),
          ofAll.stream().map(exporter -> new Result(exporter, Optional.empty())).toList());
    }
    Optional<Path> place = output.map(Path::of);
    boolean isFile = place.isPresent() && isFile(output.get(), exporters, workingFolder);
    if (isFile && count > 1) {
      throw new UsageException(
          "--output %s names a file, but %d would be written; give a folder."
              .formatted(output.get(), count));
    }
    List<Document> documents = new ArrayList<>();
    for (Input input : inputs) {
      documents.add(
          document(
              input,
              each,
              exporter -> Optional.of(isFile ? place.get() : file(input, exporter, place))));
    }
    List<Result> collections =
        ofAll.stream()
            .map(e -> new Result(e, Optional.of(isFile ? place.get() : file(inputs, e, place))))
            .toList();
    OutputPlan plan = new OutputPlan(documents, collections);
    plan.refuseCollisions(workingFolder);
    return plan;
  }

  private static Document document(
      Input input,
      List<Exporter> exporters,
      java.util.function.Function<Exporter, Optional<Path>> place) {
    return new Document(
        input,
        exporters.stream().map(exporter -> new Result(exporter, place.apply(exporter))).toList());
  }

  private static Path file(Input input, Exporter exporter, Optional<Path> folder) {
    String name = input.baseName() + "." + exporter.format().extension();
    return folder
        .map(path -> path.resolve(name))
        .orElseGet(() -> input.file().map(file -> file.resolveSibling(name)).orElse(Path.of(name)));
  }

  /** A file about all inputs: named after the input where there is one. */
  private static Path file(List<Input> inputs, Exporter exporter, Optional<Path> folder) {
    Input first = inputs.getFirst();
    String kind = exporter.index().map(CallIndex::baseName).orElse(exporter.format().id());
    String name =
        (inputs.size() == 1 ? first.baseName() + "-" + kind : kind)
            + "."
            + exporter.format().extension();
    return folder
        .map(path -> path.resolve(name))
        .orElseGet(() -> first.file().map(file -> file.resolveSibling(name)).orElse(Path.of(name)));
  }

  /** A folder exists, ends with a slash or has no ending; everything else is a file. */
  private static boolean isFile(String output, List<Exporter> exporters, Path workingFolder) {
    if (output.endsWith("/")
        || output.endsWith("\\")
        || Files.isDirectory(workingFolder.resolve(output))) {
      return false;
    }
    if (Files.exists(workingFolder.resolve(output))) {
      return true;
    }
    String name = String.valueOf(Path.of(output).getFileName());
    boolean named = exporters.stream().anyMatch(e -> name.endsWith("." + e.format().extension()));
    return named || (exporters.size() == 1 && name.indexOf('.') > 0);
  }

  private void refuseCollisions(Path workingFolder) {
    Map<Path, Input> inputs = new HashMap<>();
    for (Document document : documents) {
      document
          .input()
          .file()
          .ifPresent(file -> inputs.put(normal(workingFolder, file), document.input()));
    }
    Map<Path, Input> owners = new HashMap<>();
    for (Document document : documents) {
      for (Result result : document.results()) {
        Path file = result.file().orElseThrow();
        Path normal = normal(workingFolder, file);
        Input other = owners.putIfAbsent(normal, document.input());
        if (other != null) {
          throw new UsageException(
              "%s and %s would both be written to %s; export them to different folders."
                  .formatted(other.name(), document.input().name(), file));
        }
        refuseInput(inputs, normal, file);
      }
    }
    for (Result result : collections) {
      for (Path file : files(result)) {
        Path normal = normal(workingFolder, file);
        Input other = owners.get(normal);
        if (other != null) {
          throw new UsageException(
              "%s would be written to %s, which belongs to the %s; give the input another name."
                  .formatted(other.name(), file, result.exporter().format().id()));
        }
        refuseInput(inputs, normal, file);
      }
    }
  }

  private static void refuseInput(Map<Path, Input> inputs, Path normal, Path file) {
    Input overwritten = inputs.get(normal);
    if (overwritten != null) {
      throw new UsageException(
          "%s would overwrite the input %s; name another place with --output."
              .formatted(file, overwritten.name()));
    }
  }

  /** A collection's own document, and what stands beside it. */
  private static List<Path> files(Result collection) {
    Path own = collection.file().orElseThrow();
    List<Path> files = new ArrayList<>(List.of(own));
    collection
        .exporter()
        .index()
        .ifPresent(
            index ->
                index.files(baseName(own)).stream()
                    .sorted()
                    .map(own::resolveSibling)
                    .forEach(files::add));
    if (files.subList(1, files.size()).contains(own)) {
      throw new UsageException(
          "--output %s names what stands beside the %s; give a name that ends with .%s."
              .formatted(
                  own,
                  collection.exporter().format().id(),
                  collection.exporter().format().extension()));
    }
    return files;
  }

  /** A file's name without its ending. */
  static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Path normal(Path workingFolder, Path file) {
    return workingFolder.resolve(file).toAbsolutePath().normalize();
  }
}
