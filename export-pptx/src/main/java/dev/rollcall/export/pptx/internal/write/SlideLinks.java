package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.opc.Relations;
import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.pptx.internal.plan.Target;
import java.util.Map;
import java.util.Optional;

/** The links of one slide: to the outside, or to another slide. */
final class SlideLinks {

  private final Relations relations;
  private final Map<String, Integer> anchors;

  SlideLinks(Relations relations, Map<String, Integer> anchors) {
    this.relations = relations;
    this.anchors = anchors;
  }

  /** Whether a target is there. */
  boolean leads(Target target) {
    return switch (target) {
      case Target.Outside outside -> true;
      case Target.Anchor anchor -> anchors.containsKey(anchor.name());
    };
  }

  /** Writes a link that {@linkplain #leads leads} somewhere. */
  void write(Target target, Optional<String> tooltip, XmlWriter xml) {
    xml.start("a:hlinkClick");
    switch (target) {
      case Target.Outside outside -> xml.attribute("r:id", relations.outside(outside.url()));
      case Target.Anchor anchor -> {
        String slide = DeckWriter.slidePart(anchors.getOrDefault(anchor.name(), 0));
        xml.attribute("r:id", relations.to("slide", slide));
        xml.attribute("action", "ppaction://hlinksldjump");
      }
    }
    tooltip.ifPresent(text -> xml.attribute("tooltip", text));
    xml.end();
  }
}
