package dev.rollcall.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.pdf.internal.page.HandoutLayout;
import dev.rollcall.export.pdf.internal.paint.PdfPainter;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.DocumentPlan;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.TextContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a screen reader meets: all text, in the order of the source, and every link. Each check is
 * also shown to fail on a document that was spoilt.
 */
class ReadingTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(PdfLayout.class)
  void everyLinkIsReferencedByTheStructure(PdfLayout layout) {
    byte[] pdf = export(layout);
    try (TaggedText text = new TaggedText(pdf)) {
      assertTrue(text.links() > 5, "too few links to judge");
      assertEquals(List.of(), text.linksWithoutReference());
    }
    assertNotEquals(List.of(), linksWithoutReference(withoutFirstReference(pdf)));
  }

  @ParameterizedTest
  @EnumSource(PdfLayout.class)
  void textIsReadInTheOrderOfTheSource(PdfLayout layout) {
    byte[] pdf = export(layout);
    assertEquals(List.of(), outOfOrder(pdf));
    assertNotEquals(List.of(), outOfOrder(withSwappedSections(pdf)));
  }

  @Test
  void noGlyphIsDropped() throws IOException {
    ExampleCall example = new ExampleCall(folder);
    DocumentPlan plan =
        new HandoutLayout(
                ExampleCall.call(),
                example.context(),
                PdfOptions.builder().speakerNotes(true).build())
            .plan();
    assertEquals(List.of(), outOfOrder(paint(plan)));
    assertNotEquals(List.of(), outOfOrder(paint(withoutOneRun(plan))));
  }

  private byte[] export(PdfLayout layout) {
    return new ExampleCall(folder)
        .export(PdfOptions.builder().layout(layout).speakerNotes(true).build());
  }

  /** The lines of the source that do not follow what was found before them. */
  private static List<String> outOfOrder(byte[] pdf) {
    List<String> missed = new ArrayList<>();
    try (TaggedText tagged = new TaggedText(pdf)) {
      String text = squashed(tagged.text());
      int at = 0;
      for (String line : lines(ExampleCall.call())) {
        int found = text.indexOf(squashed(line), at);
        if (found < 0) {
          missed.add(line);
        } else {
          at = found + squashed(line).length();
        }
      }
    }
    return missed;
  }

  private static List<String> lines(Call call) {
    List<String> lines = new ArrayList<>();
    for (Team team : call.teams()) {
      for (Slide slide : team.slides()) {
        // Pictures are read by their descriptions; line by line, for links are numbered between.
        lines.addAll(
            TextContent.inlines(slide.blocks()).stream()
                .filter(inline -> TextContent.children(inline).isEmpty())
                .filter(inline -> !(inline instanceof Image))
                .map(inline -> TextContent.of(List.of(inline)))
                .filter(text -> !text.isBlank())
                .toList());
      }
    }
    return lines;
  }

  private static String squashed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\uFE0E]+", "");
  }

  private static List<String> linksWithoutReference(byte[] pdf) {
    try (TaggedText text = new TaggedText(pdf)) {
      return text.linksWithoutReference();
    }
  }

  private static byte[] withoutFirstReference(byte[] pdf) {
    try (TaggedText text = new TaggedText(pdf)) {
      assertTrue(removeReference(text.tree()), "no reference to remove");
      return text.save();
    }
  }

  private static boolean removeReference(COSDictionary node) {
    if (!(node.getDictionaryObject(COSName.K) instanceof COSArray kids)) {
      return false;
    }
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        if ("OBJR".equals(kid.getNameAsString(COSName.TYPE))) {
          kids.remove(i);
          return true;
        }
        if (removeReference(kid)) {
          return true;
        }
      }
    }
    return false;
  }

  private static byte[] withSwappedSections(byte[] pdf) {
    try (TaggedText text = new TaggedText(pdf)) {
      COSArray roots = (COSArray) text.tree().getDictionaryObject(COSName.K);
      COSDictionary document = (COSDictionary) roots.getObject(0);
      COSArray sections = (COSArray) document.getDictionaryObject(COSName.K);
      COSBase second = sections.get(1);
      sections.set(1, sections.get(2));
      sections.set(2, second);
      return text.save();
    }
  }

  private static DocumentPlan withoutOneRun(DocumentPlan plan) {
    List<PagePlan> pages = new ArrayList<>(plan.pages());
    PagePlan page = pages.getLast();
    List<Box> boxes = new ArrayList<>(page.boxes());
    Box first =
        boxes.stream()
            .filter(box -> box instanceof Box.TextBox text && text.run().text().equals("Text"))
            .findFirst()
            .orElseThrow();
    boxes.remove(first);
    pages.set(pages.size() - 1, new PagePlan(page.width(), page.height(), boxes));
    return new DocumentPlan(
        plan.metadata(), pages, plan.structure(), plan.outline(), plan.places(), plan.pictures());
  }

  private static byte[] paint(DocumentPlan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfPainter(plan).paint(out);
    return out.toByteArray();
  }
}
