package dev.rollcall.cli.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The difference of two versions of a document as a unified patch, as git and patch take it. */
public final class Patch {

  private static final int CONTEXT = 3;

  private Patch() {}

  /**
   * Compares two versions.
   *
   * @param name the file, as the patch names it
   * @param hidden the numbers of the old lines that nobody may see
   * @return empty where nothing differs, or where only private lines stand around what does
   */
  public static Optional<String> of(String name, String old, String mended, Set<Integer> hidden) {
    List<String> before = lines(old);
    com.github.difflib.patch.Patch<String> patch = DiffUtils.diff(before, lines(mended));
    for (int context = CONTEXT; context > 0; context--) {
      if (!shows(patch, context, hidden)) {
        List<String> lines =
            UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, before, patch, context);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines) + "\n");
      }
    }
    return Optional.empty();
  }

  private static boolean shows(
      com.github.difflib.patch.Patch<String> patch, int context, Set<Integer> hidden) {
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      Chunk<String> old = delta.getSource();
      int first = old.getPosition() + 1 - context;
      int last = old.getPosition() + old.size() + context;
      if (hidden.stream().anyMatch(line -> line >= first && line <= last)) {
        return true;
      }
    }
    return false;
  }

  /** Lines as a patch has them: what ends a line but its line feed is a part of it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String rest = lines.removeLast();
    if (!rest.isEmpty()) {
      lines.add(rest + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
