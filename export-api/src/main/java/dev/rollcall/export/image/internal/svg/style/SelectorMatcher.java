package dev.rollcall.export.image.internal.svg.style;

import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmlunit.cssparser.parser.condition.AttributeCondition;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.htmlunit.cssparser.parser.condition.IsPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.NotPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.WherePseudoClassCondition;
import org.htmlunit.cssparser.parser.selector.ChildSelector;
import org.htmlunit.cssparser.parser.selector.DescendantSelector;
import org.htmlunit.cssparser.parser.selector.DirectAdjacentSelector;
import org.htmlunit.cssparser.parser.selector.ElementSelector;
import org.htmlunit.cssparser.parser.selector.GeneralAdjacentSelector;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.jspecify.annotations.Nullable;

/** Matches elements with selectors (Selectors Level 4), and gives up when that takes too long. */
final class SelectorMatcher {

  private static final int MAX_STEPS = 20_000_000;
  private static final Pattern STEP =
      Pattern.compile("\\s*([+-]?\\d*)n\\s*(?:([+-])\\s*(\\d+))?\\s*|\\s*([+-]?\\d+)\\s*");

  private int steps;

  /**
   * Whether a selector matches an element.
   *
   * @throws UnusableSvgException when there are too many rules and elements to compare
   */
  boolean matches(Selector selector, SvgElement element) throws UnusableSvgException {
    if (++steps > MAX_STEPS) {
      throw new UnusableSvgException("is too complex to be drawn");
    }
    if (selector instanceof ElementSelector simple) {
      return matchesSimple(simple, element);
    }
    if (selector instanceof ChildSelector child) {
      Optional<SvgElement> parent = element.parent();
      return matches(child.getSimpleSelector(), element)
          && parent.isPresent()
          && matches(child.getAncestorSelector(), parent.get());
    }
    if (selector instanceof DescendantSelector descendant) {
      return matches(descendant.getSimpleSelector(), element)
          && anyAncestor(descendant.getAncestorSelector(), element);
    }
    if (selector instanceof DirectAdjacentSelector adjacent) {
      Optional<SvgElement> before = sibling(element, -1);
      return matches(adjacent.getSimpleSelector(), element)
          && before.isPresent()
          && matches(adjacent.getSelector(), before.get());
    }
    return selector instanceof GeneralAdjacentSelector later
        && matches(later.getSimpleSelector(), element)
        && anyBefore(later.getSelector(), element);
  }

  private boolean anyAncestor(Selector selector, SvgElement element) throws UnusableSvgException {
    for (Optional<SvgElement> at = element.parent(); at.isPresent(); at = at.get().parent()) {
      if (matches(selector, at.get())) {
        return true;
      }
    }
    return false;
  }

  private boolean anyBefore(Selector selector, SvgElement element) throws UnusableSvgException {
    for (Optional<SvgElement> at = sibling(element, -1);
        at.isPresent();
        at = sibling(at.get(), -1)) {
      if (matches(selector, at.get())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<SvgElement> sibling(SvgElement element, int distance) {
    int wanted = element.position() + distance;
    return element
        .parent()
        .map(SvgElement::children)
        .filter(all -> wanted >= 0 && wanted < all.size())
        .map(all -> all.get(wanted));
  }

  private boolean matchesSimple(ElementSelector selector, SvgElement element)
      throws UnusableSvgException {
    String name = selector.getLocalName();
    if (name != null && !name.equals("*") && !name.equals(element.name())) {
      return false;
    }
    List<Condition> conditions = selector.getConditions();
    if (conditions != null) {
      for (Condition condition : conditions) {
        if (!matches(condition, element)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean matches(Condition condition, SvgElement element) throws UnusableSvgException {
    String value = condition.getValue() == null ? "" : condition.getValue();
    return switch (condition.getConditionType()) {
      case CLASS_CONDITION -> hasWord(element.attributes().get("class"), value);
      case ID_CONDITION -> value.equals(element.attributes().get("id"));
      case ATTRIBUTE_CONDITION,
          ONE_OF_ATTRIBUTE_CONDITION,
          BEGIN_HYPHEN_ATTRIBUTE_CONDITION,
          PREFIX_ATTRIBUTE_CONDITION,
          SUFFIX_ATTRIBUTE_CONDITION,
          SUBSTRING_ATTRIBUTE_CONDITION ->
          condition instanceof AttributeCondition attribute && matches(attribute, element);
      case PSEUDO_CLASS_CONDITION -> pseudoClass(value, element);
      case NOT_PSEUDO_CLASS_CONDITION ->
          condition instanceof NotPseudoClassCondition not && !any(not.getSelectors(), element);
      case IS_PSEUDO_CLASS_CONDITION ->
          condition instanceof IsPseudoClassCondition is && any(is.getSelectors(), element);
      case WHERE_PSEUDO_CLASS_CONDITION ->
          condition instanceof WherePseudoClassCondition where
              && any(where.getSelectors(), element);
      case LANG_CONDITION -> language(element).startsWith(value.toLowerCase(Locale.ROOT));
      case HAS_PSEUDO_CLASS_CONDITION -> false;
    };
  }

  private boolean any(List<Selector> selectors, SvgElement element) throws UnusableSvgException {
    for (Selector selector : selectors) {
      if (matches(selector, element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(AttributeCondition condition, SvgElement element) {
    String actual = element.attributes().get(condition.getLocalName());
    if (actual == null) {
      return false;
    }
    String value = condition.getValue();
    if (value == null) {
      return true;
    }
    return switch (condition.getConditionType()) {
      case ATTRIBUTE_CONDITION -> actual.equals(value);
      case ONE_OF_ATTRIBUTE_CONDITION -> hasWord(actual, value);
      case BEGIN_HYPHEN_ATTRIBUTE_CONDITION ->
          actual.equals(value) || actual.startsWith(value + "-");
      case PREFIX_ATTRIBUTE_CONDITION -> !value.isEmpty() && actual.startsWith(value);
      case SUFFIX_ATTRIBUTE_CONDITION -> !value.isEmpty() && actual.endsWith(value);
      case SUBSTRING_ATTRIBUTE_CONDITION -> !value.isEmpty() && actual.contains(value);
      default -> false;
    };
  }

  private static boolean hasWord(@Nullable String words, String word) {
    if (words == null) {
      return false;
    }
    int at = words.indexOf(word);
    while (at >= 0 && !word.isEmpty()) {
      int end = at + word.length();
      if ((at == 0 || Character.isWhitespace(words.charAt(at - 1)))
          && (end == words.length() || Character.isWhitespace(words.charAt(end)))) {
        return true;
      }
      at = words.indexOf(word, at + 1);
    }
    return false;
  }

  private static String language(SvgElement element) {
    for (Optional<SvgElement> at = Optional.of(element); at.isPresent(); at = at.get().parent()) {
      SvgElement ancestor = at.get();
      Optional<String> language =
          ancestor.attribute("lang").or(() -> ancestor.attribute("xml:lang"));
      if (language.isPresent()) {
        return language.get().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private boolean pseudoClass(String text, SvgElement element) throws UnusableSvgException {
    int bracket = text.indexOf('(');
    String name = (bracket < 0 ? text : text.substring(0, bracket)).toLowerCase(Locale.ROOT);
    String argument =
        bracket < 0 ? "" : text.substring(bracket + 1, Math.max(bracket + 1, text.length() - 1));
    int count = element.parent().map(parent -> parent.children().size()).orElse(1);
    int index = element.position() + 1;
    return switch (name) {
      case "root" -> element.parent().isEmpty();
      case "first-child" -> index == 1;
      case "last-child" -> index == count;
      case "only-child" -> count == 1;
      case "nth-child" -> isStep(argument, index);
      case "nth-last-child" -> isStep(argument, count - index + 1);
      case "first-of-type" -> sameBefore(element, -1) == 0;
      case "last-of-type" -> sameBefore(element, 1) == 0;
      case "only-of-type" -> sameBefore(element, -1) + sameBefore(element, 1) == 0;
      case "nth-of-type" -> isStep(argument, sameBefore(element, -1) + 1);
      case "nth-last-of-type" -> isStep(argument, sameBefore(element, 1) + 1);
      case "empty" -> element.content().isEmpty();
      case "link", "any-link" ->
          element.name().equals("a") && element.attribute("href").isPresent();
      default -> false; // states that nothing in a picture has
    };
  }

  private int sameBefore(SvgElement element, int direction) throws UnusableSvgException {
    int same = 0;
    for (Optional<SvgElement> at = sibling(element, direction);
        at.isPresent();
        at = sibling(at.get(), direction)) {
      if (++steps > MAX_STEPS) {
        throw new UnusableSvgException("is too complex to be drawn");
      }
      same += at.get().name().equals(element.name()) ? 1 : 0;
    }
    return same;
  }

  /** Whether a number is one of {@code an+b}. */
  private static boolean isStep(String argument, int number) {
    String formula = argument.strip().toLowerCase(Locale.ROOT);
    formula = formula.equals("odd") ? "2n+1" : formula.equals("even") ? "2n" : formula;
    Matcher matcher = STEP.matcher(formula);
    if (!matcher.matches() || formula.length() > 20) {
      return false;
    }
    if (matcher.group(4) != null) {
      return number == Long.parseLong(matcher.group(4));
    }
    String factor = matcher.group(1);
    long a =
        switch (factor) {
          case "", "+" -> 1;
          case "-" -> -1;
          default -> Long.parseLong(factor);
        };
    long b = matcher.group(3) == null ? 0 : Long.parseLong(matcher.group(2) + matcher.group(3));
    return a == 0 ? number == b : (number - b) % a == 0 && (number - b) / a >= 0;
  }
}
