package dev.rollcall.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader meets in a PDF: the text in the order of the structure tree, and links. */
final class TaggedText implements AutoCloseable {

  private final PDDocument document;
  private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<COSBase> referenced = new HashSet<>();

  TaggedText(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> contents = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> gather(content, contents));
        marked.put(page.getCOSObject(), contents);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    walk(tree(), null);
  }

  /** The structure tree's root. */
  COSDictionary tree() {
    return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
  }

  /** All text in the order of the structure tree, each leaf's followed by a line feed. */
  String text() {
    return text.toString();
  }

  /** How many links can be followed. */
  int links() {
    return annotations().size();
  }

  /** Where the links lead. */
  List<String> targets() {
    return annotations().stream()
        .map(link -> link.getAction() instanceof PDActionURI uri ? uri.getURI() : "")
        .toList();
  }

  /** The descriptions of links that the structure tree does not know. */
  List<String> linksWithoutReference() {
    return annotations().stream()
        .filter(link -> !referenced.contains(link.getCOSObject()))
        .map(PDAnnotation::getContents)
        .toList();
  }

  /** The document with whatever was changed in it. */
  byte[] save() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<PDAnnotationLink> annotations() {
    List<PDAnnotationLink> links = new ArrayList<>();
    try {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link) {
            links.add(link);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return links;
  }

  private static void gather(PDMarkedContent content, Map<Integer, String> contents) {
    if (content.getMCID() >= 0) {
      contents.merge(content.getMCID(), textOf(content), String::concat);
    }
  }

  private static String textOf(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder all = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        all.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        all.append(textOf(inner));
      }
    }
    return all.toString();
  }

  private void walk(COSDictionary node, @Nullable COSDictionary page) {
    COSDictionary ownPage = node.getCOSDictionary(COSName.PG);
    COSDictionary current = ownPage == null ? page : ownPage;
    COSBase kids = node.getDictionaryObject(COSName.K);
    List<COSBase> list = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        list.add(array.getObject(i));
      }
    } else if (kids != null) {
      list.add(kids);
    }
    String actual = node.getString(COSName.ACTUAL_TEXT);
    int start = text.length();
    for (COSBase kid : list) {
      visit(kid, current);
    }
    if (actual != null) {
      text.setLength(start);
      text.append(actual).append('\n');
    }
  }

  private void visit(COSBase kid, @Nullable COSDictionary page) {
    if (kid instanceof COSInteger mark && page != null) {
      append(page, mark.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      COSName type = dictionary.getCOSName(COSName.TYPE);
      if (COSName.getPDFName("OBJR").equals(type)) {
        referenced.add(dictionary.getDictionaryObject(COSName.OBJ));
      } else if (COSName.getPDFName("MCR").equals(type)) {
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        append(own == null ? page : own, dictionary.getInt(COSName.MCID));
      } else {
        walk(dictionary, page);
      }
    }
  }

  private void append(@Nullable COSDictionary page, int mark) {
    text.append(marked.getOrDefault(page, Map.of()).getOrDefault(mark, "")).append('\n');
  }
}
