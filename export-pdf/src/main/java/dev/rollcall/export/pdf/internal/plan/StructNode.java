package dev.rollcall.export.pdf.internal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of the structure tree (ISO 32000-1, 14.7.2): a group of other nodes, or a leaf that boxes
 * belong to. The tree grows while the content is read and is complete before anything is laid out.
 */
public final class StructNode {

  /** What a node may say about itself. */
  public enum Attribute {
    /** Alternative text of a picture. */
    ALT,
    /** The text that a leaf stands for. */
    ACTUAL_TEXT,
    /** A BCP 47 language tag. */
    LANGUAGE,
    /** What an abbreviation stands for. */
    EXPANSION,
    /** How a list is numbered, such as {@code Decimal}. */
    LIST_NUMBERING,
    /** What a table's head cell is the head of: {@code Column}. */
    SCOPE
  }

  private final String type;
  // Long documents have very many nodes, and most are leaves that say nothing about themselves.
  private List<StructNode> kids = List.of();
  private Map<Attribute, String> attributes = Map.of();

  private StructNode(String type) {
    this.type = type;
  }

  /** The root of a tree. */
  public static StructNode document() {
    return new StructNode("Document");
  }

  /** Adds a node behind the others. */
  public StructNode add(String kidType) {
    StructNode kid = new StructNode(kidType);
    if (kids.isEmpty()) {
      kids = new ArrayList<>(2);
    }
    kids.add(kid);
    return kid;
  }

  /** Sets an attribute. */
  public StructNode with(Attribute attribute, String value) {
    if (attributes.isEmpty()) {
      attributes = new EnumMap<>(Attribute.class);
    }
    attributes.put(attribute, value);
    return this;
  }

  /** The structure type, such as {@code P}. */
  public String type() {
    return type;
  }

  /** The nodes within, in reading order. */
  public List<StructNode> kids() {
    return Collections.unmodifiableList(kids);
  }

  /** An attribute's value. */
  public Optional<String> attribute(Attribute attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  @Override
  public String toString() {
    return type + attributes + kids;
  }
}
