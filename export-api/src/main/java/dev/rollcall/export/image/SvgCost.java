package dev.rollcall.export.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many elements are drawn for an SVG, when every {@code use}, pattern, mask, clip
 * path and marker is drawn wherever it is referred to: a few lines can ask for billions.
 */
final class SvgCost {

  private static final int MAX_DEPTH = 100;
  private static final long MAX_DRAWN = 200_000;
  private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^)'\"\\s]+)");

  /** An element, what it holds and what it refers to. */
  private static final class Node {
    final boolean gradient;
    final List<Node> children = new ArrayList<>();
    final List<String> references = new ArrayList<>();
    long drawn;
    boolean open;

    Node(boolean gradient) {
      this.gradient = gradient;
    }
  }

  private final Map<String, Node> byId = new HashMap<>();
  private final Deque<Node> path = new ArrayDeque<>();
  private final Set<String> styled = new LinkedHashSet<>();
  private @Nullable Node root;

  /** Enters an element. */
  void open(StartElement element) throws DamagedImageException {
    String name = element.getName().getLocalPart();
    Node node = new Node(name.equals("linearGradient") || name.equals("radialGradient"));
    for (Iterator<Attribute> it = element.getAttributes(); it.hasNext(); ) {
      attribute(node, it.next());
    }
    Node parent = path.peek();
    if (parent == null) {
      root = node;
    } else {
      parent.children.add(node);
    }
    path.push(node);
    if (path.size() > MAX_DEPTH) {
      throw new DamagedImageException("is nested too deeply");
    }
  }

  private void attribute(Node node, Attribute attribute) {
    String name = attribute.getName().getLocalPart();
    String value = attribute.getValue().strip();
    if (name.equals("id")) {
      byId.putIfAbsent(value, node);
    } else if (name.equals("href") && value.startsWith("#")) {
      node.references.add(value.substring(1));
    } else {
      addReferences(value, node.references);
    }
  }

  /** Leaves an element. */
  void close() {
    path.poll();
  }

  /** Takes the text of an element: a style sheet's rules may hold for every element. */
  void text(String text) {
    List<String> found = new ArrayList<>();
    addReferences(text, found);
    styled.addAll(found);
  }

  /**
   * Adds up what is drawn.
   *
   * @throws DamagedImageException when it is too much
   */
  void check() throws DamagedImageException {
    if (root == null || drawn(root, 0) > MAX_DRAWN) {
      throw new DamagedImageException("is too complex to be drawn");
    }
  }

  private long drawn(Node node, int depth) throws DamagedImageException {
    if (node.drawn > 0) {
      return node.drawn;
    }
    if (node.gradient) {
      return 1;
    }
    if (node.open) {
      return 0; // refers to itself, which draws nothing
    }
    if (depth > MAX_DEPTH * 2) {
      throw new DamagedImageException("is nested too deeply");
    }
    node.open = true;
    long sum = 1;
    for (Node child : node.children) {
      sum += drawn(child, depth + 1);
    }
    for (String id : node.references) {
      sum += drawn(id, depth);
    }
    for (String id : styled) {
      sum += drawn(id, depth);
    }
    node.open = false;
    node.drawn = Math.min(sum, MAX_DRAWN + 1);
    return node.drawn;
  }

  private long drawn(String id, int depth) throws DamagedImageException {
    Node node = byId.get(id);
    return node == null ? 0 : drawn(node, depth + 1);
  }

  private static void addReferences(String text, List<String> found) {
    if (text.contains("url(")) {
      Matcher matcher = REFERENCE.matcher(text);
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
  }
}
