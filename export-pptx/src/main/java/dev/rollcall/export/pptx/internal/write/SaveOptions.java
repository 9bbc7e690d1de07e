package dev.rollcall.export.pptx.internal.write;

import java.util.Map;
import org.apache.xmlbeans.XmlOptions;

/** How parts are written. */
final class SaveOptions {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private SaveOptions() {}

  /** The prefixes that everybody else uses, declared once. */
  static XmlOptions part() {
    return new XmlOptions()
        .setSaveAggressiveNamespaces()
        .setSaveSuggestedPrefixes(
            Map.of(
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "a",
                "http://schemas.openxmlformats.org/presentationml/2006/main",
                "p",
                RELATIONS,
                "r"))
        .setCharacterEncoding("UTF-8");
  }
}
