package dev.rollcall.cli;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallJson;
import dev.rollcall.model.text.TextContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jsoup.Jsoup;

/** The text that a reader of an exported document gets. */
final class Extracted {

  private Extracted() {}

  /** The text of a document in one of the formats. */
  static String text(String format, byte[] document) throws IOException {
    return switch (format) {
      case "pdf" -> handout(document);
      case "pptx" -> slides(document);
      case "html" -> Jsoup.parse(new String(document, StandardCharsets.UTF_8)).text();
      case "json" -> model(new CallJson().read(new ByteArrayInputStream(document)));
      default -> throw new IllegalArgumentException("Nobody reads " + format + " here yet");
    };
  }

  private static String model(Call call) {
    return call.slides()
        .map(slide -> TextContent.of(slide.title()) + "\n" + TextContent.ofBlocks(slide.blocks()))
        .collect(Collectors.joining("\n"));
  }

  /** The text of a PDF file, page by page. */
  static String handout(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageStart("== page ==\n");
      stripper.setPageEnd("\n");
      return stripper.getText(document);
    }
  }

  /** The text of a presentation, slide by slide, each paragraph behind a dash for its level. */
  static String slides(byte[] pptx) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
      StringBuilder out = new StringBuilder();
      for (XSLFSlide slide : show.getSlides()) {
        out.append("== slide: ").append(slide.getSlideLayout().getName()).append(" ==\n");
        slide.getShapes().forEach(shape -> append(shape, out));
        if (slide.getNotes() != null) {
          out.append("-- notes\n");
          slide.getNotes().getShapes().forEach(shape -> append(shape, out));
        }
      }
      return out.toString();
    }
  }

  private static void append(XSLFShape shape, StringBuilder out) {
    if (shape instanceof XSLFTextShape text) {
      text.getTextParagraphs().forEach(paragraph -> append(paragraph, out));
    } else if (shape instanceof XSLFTable table) {
      table
          .getRows()
          .forEach(
              row ->
                  out.append(
                          row.getCells().stream()
                              .map(cell -> cell.getText().strip())
                              .collect(Collectors.joining(" | ")))
                      .append('\n'));
    }
  }

  private static void append(XSLFTextParagraph paragraph, StringBuilder out) {
    String text = paragraph.getText().strip();
    if (!text.isEmpty()) {
      out.append("- ".repeat(paragraph.getIndentLevel())).append(text).append('\n');
    }
  }
}
