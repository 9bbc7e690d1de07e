package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.opc.UnusableTemplateException;
import dev.rollcall.export.pptx.internal.opc.Xml;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses templates that could do harm where a deck is opened. */
final class TemplateGuard {

  private static final String PREFIX =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final Set<String> MAIN =
      Set.of(
          PREFIX + "presentation.main+xml",
          PREFIX + "template.main+xml",
          PREFIX + "slideshow.main+xml");
  private static final Pattern FOLLOWED = Pattern.compile("(?i)(https?|mailto):.*");

  private TemplateGuard() {}

  /** Checks every part; returns the name of the presentation part. */
  static String check(PartGraph graph) throws UnusableTemplateException {
    for (String name : graph.names()) {
      String type = graph.contentType(name).toLowerCase(Locale.ROOT);
      String lower = name.toLowerCase(Locale.ROOT);
      if (type.contains("macroenabled") || type.contains("vba") || lower.contains("vbaproject")) {
        throw new UnusableTemplateException(
            "The template holds macros; save it as .pptx or .potx without them.");
      }
      if (type.contains("activex") || lower.contains("/activex/")) {
        throw new UnusableTemplateException(
            "The template holds ActiveX controls; remove them and save it anew.");
      }
      if (lower.endsWith(".xml") || lower.endsWith(".rels") || type.endsWith("+xml")) {
        Xml.parse(graph.content(name));
      }
      if (lower.endsWith(".rels")) {
        external(graph, name);
      }
    }
    String main =
        graph
            .relation("", "officeDocument")
            .map(PartGraph.Relation::target)
            .orElseThrow(
                () ->
                    new UnusableTemplateException(
                        "The template is not a PowerPoint file; give a .pptx or .potx."));
    if (!MAIN.contains(graph.contentType(main))) {
      throw new UnusableTemplateException(
          "The template is another kind of Office file; give a .pptx or .potx.");
    }
    return main;
  }

  private static void external(PartGraph graph, String relations) throws UnusableTemplateException {
    String part = relations.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
    for (PartGraph.Relation relation : graph.relations(part)) {
      boolean link = relation.kind().equals("hyperlink");
      if (relation.external() && !(link && FOLLOWED.matcher(relation.target()).matches())) {
        throw new UnusableTemplateException(
            "The template loads something from outside of itself (in '%s'); embed it and save anew."
                .formatted(part));
      }
    }
  }
}
