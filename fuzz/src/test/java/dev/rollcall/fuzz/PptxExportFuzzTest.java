package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** Documents exported to PPTX: whole packages of well-formed parts. */
class PptxExportFuzzTest {

  @FuzzTest
  void wellFormedPartsAreWritten(byte[] document)
      throws IOException, ParserConfigurationException, SAXException {
    byte[] pptx = Targets.export("pptx", document);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pptx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        if (entry.getName().matches(".*(?:slide\\d+\\.xml|\\.rels)")) {
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(part));
        }
      }
    }
  }
}
