package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.model.text.SafeUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbered targets of the links of one team. */
final class LinkNotes {

  private final Map<SafeUrl, Integer> numbers = new LinkedHashMap<>();

  /** The number of a target, the same for the same target. */
  int number(SafeUrl target) {
    return numbers.computeIfAbsent(target, t -> numbers.size() + 1);
  }

  /** The targets, the first with number 1. */
  List<SafeUrl> targets() {
    return new ArrayList<>(numbers.keySet());
  }

  /** Whether a text already says where its link leads. */
  static boolean isEvident(String text, SafeUrl target) {
    return bare(text).equals(bare(target.value()));
  }

  private static String bare(String text) {
    return text.strip()
        .replaceFirst("^(https?://|mailto:|tel:)", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("/$", "");
  }
}
