package dev.rollcall.parser.internal.text;

import dev.rollcall.parser.internal.markdown.inline.FootnoteMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** Numbers the footnotes of a document in the order of their first references. */
public final class FootnoteNumbers {

  private final Map<Node, Integer> numbers = new LinkedHashMap<>();
  private final List<Node> pending = new ArrayList<>();
  private final Map<String, Node> definitions = new LinkedHashMap<>();
  private final Set<String> elsewhere = new HashSet<>();

  /** Notes which labels are defined anywhere in the document. */
  public void note(String label) {
    elsewhere.add(label);
  }

  /** Whether a footnote is defined on another slide, where HedgeDoc does not look for it. */
  public boolean isElsewhere(String label) {
    return elsewhere.contains(label);
  }

  /** Makes a definition known before the text that refers to it is read. */
  public void define(String label, Node definition) {
    definitions.putIfAbsent(label, definition);
  }

  /** The number of the footnote that a mark refers to or holds; empty where nothing defines it. */
  public Optional<Integer> numberOf(FootnoteMark mark) {
    if (mark.label().isEmpty()) {
      return Optional.of(number(mark));
    }
    return Optional.ofNullable(definitions.get(mark.label())).map(this::number);
  }

  /** The number of a footnote, given at its first reference. */
  public int number(Node footnote) {
    Integer number = numbers.get(footnote);
    if (number == null) {
      number = numbers.size() + 1;
      numbers.put(footnote, number);
      pending.add(footnote);
    }
    return number;
  }

  /** The footnotes that were referred to since the last call. */
  public List<Node> take() {
    List<Node> taken = List.copyOf(pending);
    pending.clear();
    return taken;
  }

  /** The definitions that nothing referred to. */
  public List<Node> unused() {
    return definitions.values().stream().filter(node -> !numbers.containsKey(node)).toList();
  }

  /** Forgets the definitions of the last slide, not the numbers. */
  public void nextSlide() {
    definitions.clear();
  }
}
