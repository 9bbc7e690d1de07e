package dev.rollcall.export.image.internal.svg.style;

import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.htmlunit.cssparser.dom.AbstractCSSRuleImpl;
import org.htmlunit.cssparser.dom.CSSImportRuleImpl;
import org.htmlunit.cssparser.dom.CSSMediaRuleImpl;
import org.htmlunit.cssparser.dom.CSSRuleListImpl;
import org.htmlunit.cssparser.dom.CSSStyleRuleImpl;
import org.htmlunit.cssparser.dom.Property;
import org.htmlunit.cssparser.parser.CSSErrorHandler;
import org.htmlunit.cssparser.parser.CSSException;
import org.htmlunit.cssparser.parser.CSSOMParser;
import org.htmlunit.cssparser.parser.CSSParseException;
import org.htmlunit.cssparser.parser.InputSource;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.htmlunit.cssparser.parser.selector.SelectorSpecificity;

/** The rules of an SVG's style sheets. */
final class StyleRules {

  private final ScreenMedia media;
  private final CSSOMParser parser = new CSSOMParser();
  private final SelectorMatcher matcher = new SelectorMatcher();
  private final List<Rule> rules = new ArrayList<>();
  private boolean importing;

  /** A rule with one selector. */
  private record Rule(Selector selector, List<Declaration> declarations) {

    SelectorSpecificity specificity() {
      return selector.getSelectorSpecificity();
    }
  }

  /** Starts with no rules. */
  StyleRules(ScreenMedia media) {
    this.media = media;
    parser.setErrorHandler(new Forgiving());
  }

  /** Adds the rules of a {@code style} element. */
  void add(SvgElement style) throws UnusableSvgException {
    String type = style.attribute("type").orElse("text/css");
    if (!type.equals("text/css") || !applies(style)) {
      return;
    }
    String text = style.text().strip();
    if (text.startsWith("<!--")) {
      text = text.substring(4).replaceFirst("-->\\s*$", "");
    }
    try {
      InputSource source = new InputSource(new StringReader(text));
      add(parser.parseStyleSheet(source, null).getCssRules());
    } catch (IOException | CSSException | IllegalArgumentException e) {
      throw new UnusableSvgException("has a style sheet that cannot be read", e);
    }
    rules.sort(Comparator.comparing(Rule::specificity)); // stable: later rules stay behind
  }

  private boolean applies(SvgElement style) throws UnusableSvgException {
    String query = style.attribute("media").orElse("");
    try {
      return query.isEmpty() || media.matches(parser.parseMedia(query).getMediaQueries());
    } catch (IOException | CSSException e) {
      throw new UnusableSvgException("has a style sheet that cannot be read", e);
    }
  }

  private void add(CSSRuleListImpl list) {
    for (AbstractCSSRuleImpl rule : list.getRules()) {
      if (rule instanceof CSSStyleRuleImpl style) {
        List<Declaration> declarations = new ArrayList<>();
        for (Property property : style.getStyle().getProperties()) {
          if (property.getValue() != null) {
            String value = property.getValue().getCssText();
            Declaration.of(property.getName(), value, property.isImportant(), declarations);
          }
        }
        style.getSelectors().forEach(selector -> rules.add(new Rule(selector, declarations)));
      } else if (rule instanceof CSSMediaRuleImpl conditional
          && media.matches(conditional.getMediaList())) {
        add(conditional.getCssRules());
      } else if (rule instanceof CSSImportRuleImpl) {
        importing = true;
      }
    }
  }

  /** Whether a sheet asks for another one, which is not fetched. */
  boolean isImporting() {
    return importing;
  }

  /** Adds what the rules that match an element declare, the strongest last. */
  void declare(SvgElement element, List<Declaration> found) throws UnusableSvgException {
    for (Rule rule : rules) {
      if (matcher.matches(rule.selector(), element)) {
        found.addAll(rule.declarations());
      }
    }
  }

  /** Leaves out what cannot be read, as browsers do. */
  private static final class Forgiving implements CSSErrorHandler {

    @Override
    public void warning(CSSParseException problem) {
      // the rest counts
    }

    @Override
    public void error(CSSParseException problem) {
      // the rest counts
    }

    @Override
    public void fatalError(CSSParseException problem) {
      // the rest counts
    }
  }
}
