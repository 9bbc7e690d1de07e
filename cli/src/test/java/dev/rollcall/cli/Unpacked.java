package dev.rollcall.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Every byte of some results, packed and unpacked: the files, their names, the parts of packages,
 * the streams of PDF files, and the text that a reader gets.
 */
final class Unpacked {

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  private Unpacked() {}

  /** Everything in a folder and below. */
  static Unpacked of(Path folder) throws IOException {
    Unpacked all = new Unpacked();
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString();
      all.contents.put("the name of " + name, name.getBytes(StandardCharsets.UTF_8));
      all.add(name, Files.readAllBytes(file));
    }
    return all;
  }

  /** Where some text stands, in any encoding and case. */
  List<String> places(String text) {
    List<String> places = new ArrayList<>();
    contents.forEach(
        (name, bytes) -> {
          for (Charset encoding : ENCODINGS) {
            if (contains(bytes, text.getBytes(encoding))) {
              places.add(name + " (" + encoding + ")");
            }
          }
        });
    return places;
  }

  /** The contents of which the name ends so, by name. */
  Map<String, String> ending(String end) {
    Map<String, String> found = new TreeMap<>();
    contents.forEach(
        (name, bytes) -> {
          if (name.endsWith(end)) {
            found.put(name, new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return found;
  }

  /** How many pieces were looked at. */
  int size() {
    return contents.size();
  }

  private void add(String name, byte[] bytes) throws IOException {
    contents.put(name, bytes);
    if (name.endsWith(".pptx")) {
      unzip(name, bytes);
      text(name, Extracted.slides(bytes));
    } else if (name.endsWith(".pdf")) {
      streams(name, bytes);
      text(name, Extracted.handout(bytes));
    }
  }

  private void text(String name, String text) {
    contents.put(name + "/text", text.getBytes(StandardCharsets.UTF_8));
  }

  private void unzip(String name, byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        contents.put(name + "/" + entry.getName(), zip.readAllBytes());
        text(name + "/name of " + entry.getName(), entry.getName() + entry.getComment());
      }
    }
  }

  private void streams(String name, byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        COSBase base = object.getObject();
        if (base instanceof COSStream stream) {
          try (InputStream decoded = stream.createInputStream()) {
            contents.put(name + "/stream " + key.getNumber(), decoded.readAllBytes());
          }
        }
        contents.put(
            name + "/object " + key.getNumber(),
            String.valueOf(base).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static boolean contains(byte[] bytes, byte[] text) {
    search:
    for (int i = 0; i <= bytes.length - text.length; i++) {
      for (int j = 0; j < text.length; j++) {
        if (lower(bytes[i + j]) != lower(text[j])) {
          continue search;
        }
      }
      return true;
    }
    return false;
  }

  private static int lower(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
  }
}
