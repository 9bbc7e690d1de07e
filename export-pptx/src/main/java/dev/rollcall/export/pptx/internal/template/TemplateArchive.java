package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.opc.UnusableTemplateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a template in memory, within limits. */
final class TemplateArchive {

  private static final int LARGEST_FILE = 100 << 20;
  private static final int LARGEST_PART = 50 << 20;
  private static final int LARGEST_WHOLE = 200 << 20;
  private static final int MOST_PARTS = 4000;
  private static final int PACKED_AT_MOST = 200; // how many times smaller a part may be packed
  private static final int NEVER_A_BOMB = 1 << 20;

  private TemplateArchive() {}

  /** The parts by their names, without a leading slash. */
  static SortedMap<String, byte[]> read(byte[] file) throws UnusableTemplateException {
    if (file.length > LARGEST_FILE) {
      throw new UnusableTemplateException(
          "The template is larger than 100 MB; remove its sample slides and pictures.");
    }
    if (file.length > 4 && (file[0] & 0xff) == 0xD0 && (file[1] & 0xff) == 0xCF) {
      throw new UnusableTemplateException(
          "The template is password-protected or of PowerPoint 2003; save it as .pptx or .potx"
              + " without a password.");
    }
    if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
      throw new UnusableTemplateException(
          "The template is not a PowerPoint file; give a .pptx or .potx.");
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      return read(zip, file.length);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableTemplateException(
          "The template is a damaged file; open it in PowerPoint and save it anew.");
    }
  }

  private static SortedMap<String, byte[]> read(ZipInputStream zip, int packed)
      throws IOException, UnusableTemplateException {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    long whole = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      if (entry.isDirectory()) {
        continue;
      }
      if (!isPlain(name) || !seen.add(name.toLowerCase(Locale.ROOT))) {
        throw new UnusableTemplateException(
            "The template holds a part whose name leads outside of it or occurs twice; it is not"
                + " used.");
      }
      byte[] part = part(zip, packed);
      whole += part.length;
      if (whole > LARGEST_WHOLE || parts.size() >= MOST_PARTS) {
        throw bomb();
      }
      parts.put(name, part);
    }
    return parts;
  }

  private static boolean isPlain(String name) {
    if (name.isEmpty()
        || name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf(':') >= 0) {
      return false;
    }
    for (String segment : name.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    return name.chars().noneMatch(Character::isISOControl);
  }

  private static byte[] part(ZipInputStream zip, int packed)
      throws IOException, UnusableTemplateException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      part.write(buffer, 0, n);
      boolean swollen = part.size() > NEVER_A_BOMB && part.size() / PACKED_AT_MOST > packed;
      if (part.size() > LARGEST_PART || swollen) {
        throw bomb();
      }
    }
    return part.toByteArray();
  }

  private static UnusableTemplateException bomb() {
    return new UnusableTemplateException(
        "The template unpacks to far more than a design needs; it is not used.");
  }
}
