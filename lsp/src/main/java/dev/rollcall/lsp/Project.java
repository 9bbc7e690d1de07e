package dev.rollcall.lsp;

import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.series.identity.KnownTeam;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the documents of a writer are read, checked and shown: with the settings that hold where they
 * lie, as the command line does it. Thread-safe.
 */
public interface Project {

  /**
   * Reads a document as it stands in an editor.
   *
   * @param file where it lies, absolute
   * @throws UnusableSettingsException when the settings cannot be used
   */
  Checked check(Path file, String text);

  /**
   * The calls that a file on the disk holds; none where it cannot be read.
   *
   * @throws UnusableSettingsException when the settings cannot be used
   */
  List<NamedCall> calls(Path file);

  /**
   * The teams and people that somebody has described for where a document lies.
   *
   * @throws UnusableSettingsException when the settings cannot be used
   */
  Known known(Path file);

  /**
   * The text of a document in which all is mended that has one right answer.
   *
   * @throws UnusableSettingsException when the settings cannot be used
   */
  String mended(Path file, String text);

  /** Where a link of a document leads; empty where it leads to no file. */
  Optional<LinkedPlace> linked(Path file, SafeUrl target);

  /**
   * A document as a page of HTML that needs no other file.
   *
   * @throws IOException when it cannot be shown
   * @throws UnusableSettingsException when the settings cannot be used
   */
  String page(Path file, String text) throws IOException;

  /**
   * What was read.
   *
   * @param calls the call of the document; several where it is a log
   * @param findings what an editor would mend, in the order of the source
   */
  record Checked(List<NamedCall> calls, List<Diagnostic> findings) {

    /** Nothing. */
    static final Checked NOTHING = new Checked(List.of(), List.of());

    /** Copies the lists. */
    public Checked {
      calls = List.copyOf(calls);
      findings = List.copyOf(findings);
    }
  }

  /**
   * A call of a document.
   *
   * @param name what tells it from others, such as the file's name without its ending
   */
  record NamedCall(String name, Call call) {}

  /**
   * Who is known before any call is read.
   *
   * @param handles the accounts of people, without {@code @}
   */
  record Known(List<KnownTeam> teams, List<String> handles) {

    /** Copies the lists. */
    public Known {
      teams = List.copyOf(teams);
      handles = List.copyOf(handles);
    }
  }

  /**
   * A file, or a place in it.
   *
   * @param file where it lies, absolute
   * @param fragment the place in it; empty for the file as a whole
   */
  record LinkedPlace(Path file, Optional<String> fragment) {}

  /** The settings of a folder cannot be used; the message says why and what to do. */
  final class UnusableSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates one with a sentence for the user. */
    public UnusableSettingsException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
