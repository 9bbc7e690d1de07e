package dev.rollcall.fetch;

import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings home the pictures that documents of an old archive name by their addresses. */
public final class Repair {

  private final CallParser parser = CallParser.builder().includePrivate(true).build();
  private final PictureHome home;

  /** Creates one for the documents of a folder. */
  public Repair(Pictures pictures) {
    home = new PictureHome(pictures);
  }

  /**
   * A document with its pictures.
   *
   * @param text with the new addresses; the old text where none was brought home
   * @param pictures what is to be written beside it, by its names
   * @param findings the pictures that were not brought home
   */
  public record Repaired(String text, Map<String, byte[]> pictures, List<Diagnostic> findings) {

    /** Copies the list. */
    public Repaired {
      findings = List.copyOf(findings);
    }
  }

  /** Repairs a document. */
  public Repaired repair(String name, String text) {
    PictureReferences references =
        new PictureReferences(text, parser.parse(new Source(name, text)));
    references.sources().forEach(home::bring);
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    references
        .sources()
        .forEach(
            source -> {
              String file = home.names().get(source);
              byte[] bytes = file == null ? null : home.files().get(file);
              if (file != null && bytes != null) {
                pictures.put(file, bytes);
              }
            });
    return new Repaired(references.with(home.names()), pictures, home.findings(references));
  }
}
