package dev.rollcall.export.image.internal.svg.plain;

import dev.rollcall.export.image.internal.svg.style.StyleSheets;
import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many elements are drawn for an SVG, when every {@code use}, pattern, mask, clip
 * path and marker is drawn wherever it is referred to: a few lines can ask for billions.
 */
final class DrawingCost {

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

  private final StyleSheets sheets;
  private final Map<String, Node> byId = new HashMap<>();

  private DrawingCost(StyleSheets sheets) {
    this.sheets = sheets;
  }

  /**
   * Adds up what is drawn.
   *
   * @throws UnusableSvgException when it is too much
   */
  static void check(SvgElement root, StyleSheets sheets) throws UnusableSvgException {
    DrawingCost cost = new DrawingCost(sheets);
    if (cost.drawn(cost.node(root), 0) > MAX_DRAWN) {
      throw new UnusableSvgException("is too complex to be drawn");
    }
  }

  private Node node(SvgElement element) throws UnusableSvgException {
    Node node = new Node(element.is("linearGradient") || element.is("radialGradient"));
    element.attribute("id").ifPresent(id -> byId.putIfAbsent(id, node));
    element
        .attribute("href")
        .filter(href -> href.startsWith("#"))
        .ifPresent(href -> node.references.add(href.substring(1)));
    for (String value : sheets.declared(element).values()) {
      if (value.contains("url(")) {
        Matcher matcher = REFERENCE.matcher(value);
        while (matcher.find()) {
          node.references.add(matcher.group(1));
        }
      }
    }
    for (SvgElement child : element.children()) {
      node.children.add(node(child));
    }
    return node;
  }

  private long drawn(Node node, int depth) throws UnusableSvgException {
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
      throw new UnusableSvgException("is nested too deeply");
    }
    node.open = true;
    long sum = 1;
    for (Node child : node.children) {
      sum += drawn(child, depth + 1);
    }
    for (String id : node.references) {
      @Nullable Node referred = byId.get(id);
      sum += referred == null ? 0 : drawn(referred, depth + 1);
    }
    node.open = false;
    node.drawn = Math.min(sum, MAX_DRAWN + 1);
    return node.drawn;
  }
}
