package dev.rollcall.export;

import dev.rollcall.model.Call;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Leads to the documents of one folder, or tells of all their calls: lists of calls and teams, a
 * search, a feed, a digest. Written once, when the documents are there; the same documents give the
 * same bytes.
 */
public interface CallIndex {

  /**
   * The first line of Markdown that tells of calls and is none: a folder's documents do not include
   * it.
   */
  String MARK = "<!-- Written by rollcall about calls; it is none itself. -->";

  /** The name of the index's own document without its ending, such as {@code index}. */
  String baseName();

  /**
   * The files beside it whose names no document may have, such as {@code feed.atom}.
   *
   * @param name what its own document is called, without the ending
   */
  Set<String> files(String name);

  /**
   * Writes the index; where there is nothing to write, that is reported to the context.
   *
   * @param entries the documents in the order of the inputs
   * @throws IOException when the target cannot be written
   */
  void write(List<Entry> entries, ExportContext context, Target target) throws IOException;

  /**
   * A document of the folder.
   *
   * @param baseName its file name without its ending
   */
  record Entry(String baseName, Call call) {}
}
