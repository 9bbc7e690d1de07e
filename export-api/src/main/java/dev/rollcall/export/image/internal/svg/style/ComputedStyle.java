package dev.rollcall.export.image.internal.svg.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What holds for one element, with what it inherits. Immutable. */
public final class ComputedStyle {

  private static final double MEDIUM = 16;

  /** The look of a document that says nothing of it. */
  public static final ComputedStyle INITIAL =
      new ComputedStyle(Map.of("font-size", "16", "color", "black"), Map.of());

  private final Map<String, String> inherited;
  private final Map<String, String> own;

  private ComputedStyle(Map<String, String> inherited, Map<String, String> own) {
    this.inherited = inherited;
    this.own = own;
  }

  /** The style of a child for which something is declared. */
  public ComputedStyle child(Map<String, String> declared) {
    if (declared.isEmpty()) {
      return new ComputedStyle(inherited, Map.of());
    }
    Map<String, String> all = new HashMap<>(inherited);
    Map<String, String> set = new LinkedHashMap<>();
    declared.forEach(
        (name, value) -> {
          if (name.startsWith("--")) {
            all.put(name, value);
          }
        });
    for (Map.Entry<String, String> entry : expanded(declared, all).entrySet()) {
      String name = entry.getKey();
      String value = entry.getValue();
      Optional<String> chosen = keyword(name, value);
      if (name.equals("font-size")) {
        chosen = Optional.of(Lengths.text(fontSize(value)));
      } else if (name.equals("font-weight")) {
        chosen = Optional.of(weight(value));
      }
      if (chosen.isEmpty()) {
        all.remove(name);
        continue;
      }
      set.put(name, chosen.get());
      if (Properties.isInherited(name)) {
        all.put(name, chosen.get());
      }
    }
    return new ComputedStyle(all, set);
  }

  /** Declarations with their variables filled in; what has an unknown one is left out. */
  private static Map<String, String> expanded(
      Map<String, String> declared, Map<String, String> variables) {
    Map<String, String> expanded = new LinkedHashMap<>();
    declared.forEach(
        (name, value) -> {
          if (!name.startsWith("--")) {
            Optional<String> filled = new Variables(variables).fill(value);
            if (filled.isPresent() && name.equals("font")) {
              List<Declaration> parts = new ArrayList<>();
              Declaration.of(name, filled.get(), false, parts);
              parts.forEach(part -> expanded.put(part.name(), part.value()));
            } else if (filled.isPresent() && !filled.get().isBlank()) {
              expanded.put(name, filled.get().strip());
            }
          }
        });
    return expanded;
  }

  /** What a keyword stands for that every property knows; empty for the initial value. */
  private Optional<String> keyword(String name, String value) {
    boolean inherits = Properties.isInherited(name);
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "inherit" -> Optional.ofNullable(inherited.get(name)).or(() -> own(name));
      case "initial" -> Optional.empty();
      case "unset", "revert", "revert-layer" ->
          inherits ? Optional.ofNullable(inherited.get(name)) : Optional.empty();
      default -> Optional.of(value);
    };
  }

  private double fontSize(String value) {
    double parent = fontSize();
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "inherit", "unset" -> parent;
      case "initial", "medium" -> MEDIUM;
      case "xx-small" -> 9;
      case "x-small" -> 10;
      case "small" -> 13;
      case "large" -> 18;
      case "x-large" -> 24;
      case "xx-large" -> 32;
      case "xxx-large" -> 48;
      case "smaller" -> parent / 1.2;
      case "larger" -> parent * 1.2;
      default -> Lengths.pixels(value, parent, parent).orElse(parent);
    };
  }

  private String weight(String value) {
    boolean bold = isBold();
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "bolder" -> "700";
      case "lighter", "normal", "initial" -> "400";
      case "bold" -> "700";
      case "inherit", "unset" -> bold ? "700" : "400";
      default -> value.matches("[1-9]\\d{0,3}") ? value : bold ? "700" : "400";
    };
  }

  /** Whether text is bold. */
  public boolean isBold() {
    String weight = get("font-weight", "400");
    return Double.parseDouble(weight) >= 600;
  }

  /** The size of type in pixels. */
  public double fontSize() {
    return Double.parseDouble(get("font-size", "16"));
  }

  /** What holds for a property, declared here or inherited. */
  public String get(String name, String otherwise) {
    String value = own.get(name);
    return value == null ? inherited.getOrDefault(name, otherwise) : value;
  }

  /** What is declared here for a property. */
  public Optional<String> own(String name) {
    return Optional.ofNullable(own.get(name));
  }

  /** What is declared here, with keywords, variables and sizes of type worked out. */
  public Map<String, String> own() {
    return own;
  }

  /** What children inherit. */
  public Map<String, String> inherited() {
    return inherited;
  }
}
