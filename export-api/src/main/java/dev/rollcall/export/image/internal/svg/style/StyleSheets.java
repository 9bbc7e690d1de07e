package dev.rollcall.export.image.internal.svg.style;

import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is declared for each element of an SVG: by its attributes, by style sheets and by its {@code
 * style} attribute, in the order of the cascade (CSS Cascading and Inheritance, 6).
 */
public final class StyleSheets {

  /** Empty where there are no sheets: then nothing of the parser of CSS is loaded. */
  private final Optional<StyleRules> rules;

  private StyleSheets(Optional<StyleRules> rules) {
    this.rules = rules;
  }

  /**
   * Reads the style sheets of a document.
   *
   * @throws UnusableSvgException when they are too much
   */
  public static StyleSheets of(SvgElement root, ScreenMedia media) throws UnusableSvgException {
    List<SvgElement> sheets = new ArrayList<>();
    collect(root, sheets);
    if (sheets.isEmpty()) {
      return new StyleSheets(Optional.empty());
    }
    StyleRules rules = new StyleRules(media);
    for (SvgElement sheet : sheets) {
      rules.add(sheet);
    }
    return new StyleSheets(Optional.of(rules));
  }

  private static void collect(SvgElement element, List<SvgElement> sheets) {
    for (SvgElement child : element.children()) {
      if (child.name().equals("style")) {
        sheets.add(child);
      } else {
        collect(child, sheets);
      }
    }
  }

  /** Whether a sheet asks for another one, which is not fetched. */
  public boolean isImporting() {
    return rules.map(StyleRules::isImporting).orElse(false);
  }

  /**
   * What is declared for an element.
   *
   * @throws UnusableSvgException when matching takes too long
   */
  public Map<String, String> declared(SvgElement element) throws UnusableSvgException {
    Map<String, String> declared = new LinkedHashMap<>();
    if (!element.isHtml()) {
      element
          .attributes()
          .forEach(
              (name, value) -> {
                if (Properties.isPresentationAttribute(name) && !value.isBlank()) {
                  declared.put(name, value.strip());
                }
              });
    }
    String own = element.attributes().get("style");
    if (own == null && rules.isEmpty()) {
      return declared;
    }
    List<Declaration> all = new ArrayList<>();
    if (rules.isPresent()) {
      rules.get().declare(element, all);
    }
    all.addAll(own == null ? List.of() : Declaration.ofStyleAttribute(own));
    for (boolean important : new boolean[] {false, true}) {
      for (Declaration declaration : all) {
        if (declaration.important() == important) {
          declared.put(declaration.name(), declaration.value());
        }
      }
    }
    return declared;
  }
}
