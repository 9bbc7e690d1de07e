package dev.rollcall.export.image.internal.svg.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of an SVG, or of the XHTML within one.
 *
 * <p>Only the attributes that say how something looks are kept, by their local names: what editors
 * add in name spaces of their own is left out.
 */
public final class SvgElement implements SvgNode {

  private final String name;
  private final boolean html;
  private final @Nullable SvgElement parent;
  private final int position;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<SvgNode> content = new ArrayList<>();
  private final List<SvgElement> children = new ArrayList<>();

  private SvgElement(String name, boolean html, @Nullable SvgElement parent) {
    this.name = name;
    this.html = html;
    this.parent = parent;
    position = parent == null ? 0 : parent.children.size();
  }

  /** Starts a tree. */
  public static SvgElement root(String name) {
    return new SvgElement(name, false, null);
  }

  /** Adds an element of SVG behind what is there. */
  public SvgElement add(String child) {
    return append(new SvgElement(child, false, this));
  }

  /** Adds an element of XHTML behind what is there. */
  public SvgElement addHtml(String child) {
    return append(new SvgElement(child, true, this));
  }

  private SvgElement append(SvgElement child) {
    content.add(child);
    children.add(child);
    return child;
  }

  /** Adds text behind what is there. */
  public void addText(String text) {
    content.add(new SvgNode.Text(text));
  }

  /** Sets an attribute. */
  public SvgElement with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** The local name. */
  public String name() {
    return name;
  }

  /** Whether this is an element of SVG with a name. */
  public boolean is(String wanted) {
    return !html && name.equals(wanted);
  }

  /** Whether this is an element of XHTML. */
  public boolean isHtml() {
    return html;
  }

  /** The element that holds this one. */
  public Optional<SvgElement> parent() {
    return Optional.ofNullable(parent);
  }

  /** The attributes by their local names. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** An attribute's value without the white space around it. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).map(String::strip);
  }

  /** Elements and text in their order. */
  public List<SvgNode> content() {
    return content;
  }

  /** The elements in their order. */
  public List<SvgElement> children() {
    return children;
  }

  /** How many elements stand before this one. */
  public int position() {
    return position;
  }

  /** The text of this element alone. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (SvgNode node : content) {
      if (node instanceof SvgNode.Text characters) {
        text.append(characters.value());
      }
    }
    return text.toString();
  }
}
