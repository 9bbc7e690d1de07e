package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.XmlText;
import dev.rollcall.export.pptx.internal.plan.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.openxmlformats.schemas.drawingml.x2006.main.CTHyperlink;

/** The links of one slide: to the outside, or to another slide. */
final class SlideLinks {

  private final PackagePart slide;
  private final List<PackagePart> slides;
  private final Map<String, Integer> anchors;
  private final Map<Target, String> relations = new java.util.HashMap<>();

  SlideLinks(PackagePart slide, List<PackagePart> slides, Map<String, Integer> anchors) {
    this.slide = slide;
    this.slides = slides;
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
  void write(Target target, Optional<String> tooltip, CTHyperlink link) {
    tooltip.map(XmlText::clean).ifPresent(link::setTooltip);
    switch (target) {
      case Target.Outside outside ->
          link.setId(relations.computeIfAbsent(target, t -> outside(outside.url())));
      case Target.Anchor anchor -> {
        link.setId(relations.computeIfAbsent(target, t -> inside(anchor.name())));
        link.setAction("ppaction://hlinksldjump");
      }
    }
  }

  private String outside(String url) {
    return slide.addExternalRelationship(url, XSLFRelation.HYPERLINK.getRelation()).getId();
  }

  private String inside(String anchor) {
    PackagePart target = slides.get(anchors.getOrDefault(anchor, 0));
    PackageRelationship relation =
        slide.addRelationship(
            target.getPartName(), TargetMode.INTERNAL, XSLFRelation.SLIDE.getRelation());
    return relation.getId();
  }
}
