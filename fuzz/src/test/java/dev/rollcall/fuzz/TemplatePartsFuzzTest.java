package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.pptx.PptxExporter;
import dev.rollcall.export.pptx.PptxOptions;
import dev.rollcall.export.pptx.TemplateFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A partner's PowerPoint files with some of their parts damaged, since changed bytes of the ZIP
 * file itself seldom get past its checksums.
 */
class TemplatePartsFuzzTest {

  private static final String DECK = "# Call\n\n---\n\n# Team A\n\n- a\n";

  @FuzzTest
  void anyDamagedTemplateIsUsedOrRefused(FuzzedDataProvider data) throws IOException {
    Map<String, byte[]> parts = unzip(export(PptxOptions.builder().build()));
    List<String> names = new ArrayList<>(parts.keySet());
    for (int i = data.consumeInt(1, 4); i > 0; i--) {
      String name = data.pickValue(names);
      byte[] part = parts.getOrDefault(name, new byte[0]);
      switch (data.consumeInt(0, 3)) {
        case 0 -> parts.remove(name);
        case 1 -> parts.put(name, parts.getOrDefault(data.pickValue(names), new byte[0]));
        case 2 -> parts.put(name, attribute(part, data));
        default -> parts.put(name, range(part, data));
      }
    }
    byte[] deck = export(PptxOptions.builder().template(new TemplateFile(zip(parts))).build());
    for (Map.Entry<String, byte[]> part : unzip(deck).entrySet()) {
      if (part.getKey().endsWith(".bin")) {
        throw new AssertionError("a macro or an object: " + part.getKey());
      }
      if (part.getKey().endsWith(".rels")) {
        Targets.refuse(part.getValue(), "javascript:", "file:", "oleObject", "vbaProject");
      }
    }
  }

  private static byte[] export(PptxOptions options) throws IOException {
    MemoryTarget target = new MemoryTarget("call");
    new PptxExporter(options)
        .export(Targets.parse(DECK).call(), ExportContext.builder().build(), target);
    return target.document();
  }

  /** Another value for one attribute. */
  private static byte[] attribute(byte[] part, FuzzedDataProvider data) {
    String xml = new String(part, StandardCharsets.UTF_8);
    int open = xml.indexOf("=\"", data.consumeInt(0, xml.length()));
    int close = open < 0 ? -1 : xml.indexOf('"', open + 2);
    if (close < 0) {
      return part;
    }
    String value = data.consumeString(40);
    return (xml.substring(0, open + 2) + value + xml.substring(close))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Other bytes in the place of some. */
  private static byte[] range(byte[] part, FuzzedDataProvider data) throws IOException {
    int from = data.consumeInt(0, part.length);
    int to = data.consumeInt(from, Math.min(part.length, from + 400));
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(part, 0, from);
    changed.write(data.consumeBytes(100));
    changed.write(part, to, part.length - to);
    return changed.toByteArray();
  }

  private static Map<String, byte[]> unzip(byte[] file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file.toByteArray();
  }
}
