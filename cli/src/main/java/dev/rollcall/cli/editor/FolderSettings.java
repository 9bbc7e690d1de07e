package dev.rollcall.cli.editor;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.link.LinkCheck;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.run.DocumentCheck;
import dev.rollcall.lsp.Project.Checked;
import dev.rollcall.lsp.Project.Known;
import dev.rollcall.lsp.Project.NamedCall;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The settings that hold in a folder, as they were when they were read. Thread-safe. */
final class FolderSettings {

  private final List<FileVersion> files;
  private final RunSettings settings;
  private final CallReader reader;
  private final DocumentCheck check;

  /**
   * Takes settings.
   *
   * @param arguments what {@code rollcall check} is given in the folder
   */
  FolderSettings(Arguments arguments, LinkCheck links) {
    files = FileVersion.ofSettings(arguments);
    settings = new RunSettings(arguments);
    reader =
        new CallReader(settings.parser(), arguments.workingFolder(), InputStream.nullInputStream());
    check = new DocumentCheck(settings, links, arguments);
  }

  /** Whether the files that the settings stand in are the same still. */
  boolean areCurrent() {
    return files.stream().allMatch(FileVersion::isCurrent);
  }

  /** Who is known from the roster. */
  Known known() {
    return new Known(settings.knownTeams(), settings.roster().handles());
  }

  /** Reads and checks a text as the document that lies in a file. */
  Checked check(Path file, String text) {
    List<NamedCall> calls = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      CallReader.refuseLarge(bytes);
      for (Input input : settings.calls(reader).of(Input.of(file), bytes)) {
        CallReader.Reading reading = reader.read(input, bytes);
        calls.add(new NamedCall(input.baseName(), reading.result().call()));
        findings.addAll(check.findings(input, reading));
      }
    } catch (InputException e) {
      findings.add(Diagnostic.of(e.code(), e.sentence()));
    }
    return new Checked(calls, findings);
  }

  /** The calls in a file; none where it cannot be read. */
  List<NamedCall> calls(Path file) {
    try {
      List<NamedCall> calls = new ArrayList<>();
      Path folder = Optional.ofNullable(file.getParent()).orElse(file);
      Input document = Input.within(folder, file); // a link that leads elsewhere is not followed
      byte[] bytes = reader.bytes(document);
      for (Input input : settings.calls(reader).of(document, bytes)) {
        calls.add(new NamedCall(input.baseName(), reader.read(input, bytes).result().call()));
      }
      return calls;
    } catch (InputException e) {
      return List.of(); // told where the document itself is checked
    }
  }

  /** A text in which all is mended that has one right answer. */
  String mended(Path file, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return reader.mended(Input.of(file), bytes).map(m -> m.newText()).orElse(text);
    } catch (InputException e) {
      return text;
    }
  }
}
