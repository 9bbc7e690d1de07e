package dev.rollcall.export.pptx.internal.opc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A presentation in the making: the parts of its template, copied, and those of the deck. */
public final class DeckPackage {

  /** The part that holds the presentation as a whole. */
  public static final String PRESENTATION = "ppt/presentation.xml";

  /** Where the list of slides goes in {@link #PRESENTATION}; every template has it once. */
  public static final String SLIDES = "<?slides?>";

  /** Where the list of sections goes in {@link #PRESENTATION}; every template has it once. */
  public static final String SECTIONS = "<?sections?>";

  private static final String PRESENTATION_RELATIONS = "ppt/_rels/presentation.xml.rels";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  // Not the first day of 1980: a time at the edge of what zip knows adds a field that depends on
  // the time zone.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  // Names that differ in their case only are the same part (ECMA-376-2, 6.2.2.3).
  private final SortedMap<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> mediaTypes = new TreeMap<>();

  /** Starts from the parts of a template. */
  public DeckPackage(Map<String, byte[]> template) {
    parts.putAll(template);
  }

  /** Whether there is a part. */
  public boolean has(String name) {
    return parts.containsKey(name);
  }

  /**
   * Adds a part.
   *
   * @param name its name without a leading slash
   * @param kind what it is, such as {@code slide}
   */
  public void add(String name, String kind, XmlWriter xml, Relations relations) {
    parts.put(name, xml.bytes());
    types.put(
        name, "application/vnd.openxmlformats-officedocument.presentationml." + kind + "+xml");
    int slash = name.lastIndexOf('/') + 1;
    parts.put(
        name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels", relations.bytes());
  }

  /** Adds a picture. */
  public void addMedia(String name, String mediaType, byte[] content) {
    parts.put(name, content);
    mediaTypes.put(name.substring(name.lastIndexOf('.') + 1), mediaType);
  }

  /** Replaces a part that every template has. */
  public void replace(String name, XmlWriter xml) {
    parts.put(name, xml.bytes());
  }

  /** Puts the list of slides and of sections where the template leaves room for them. */
  public void present(XmlWriter slides, XmlWriter sections) {
    insert(PRESENTATION, SLIDES, slides.toString(), "");
    insert(PRESENTATION, SECTIONS, sections.toString(), "");
  }

  /** Relates the presentation to its slides; returns the relations' ids in their order. */
  public List<String> relate(Iterable<String> slides) {
    String relations = text(PRESENTATION_RELATIONS);
    StringBuilder added = new StringBuilder();
    List<String> ids = new ArrayList<>();
    int number = relations.split("<Relationship ", -1).length - 1;
    for (String slide : slides) {
      String id;
      do {
        id = "rId" + ++number;
      } while (relations.contains("\"" + id + "\""));
      added.append(Relations.relation(PRESENTATION, "slide", slide, id));
      ids.add(id);
    }
    String end = "</Relationships>";
    insert(PRESENTATION_RELATIONS, end, added.toString(), end);
    return ids;
  }

  /**
   * Writes the archive; the same parts are the same bytes, and pictures, compressed already, are
   * not compressed again.
   */
  public void write(OutputStream out) throws IOException {
    insert(CONTENT_TYPES, "</Types>", contentTypes(), "</Types>");
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(TIME);
      String name = part.getKey().toLowerCase(Locale.ROOT);
      boolean packed = name.endsWith(".jpeg") || name.endsWith(".jpg") || name.endsWith(".png");
      zip.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
      zip.putNextEntry(entry);
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private String contentTypes() {
    XmlWriter xml = XmlWriter.fragment();
    mediaTypes.forEach(
        (extension, type) ->
            xml.start("Default", "Extension", extension).attribute("ContentType", type).end());
    types.forEach(
        (name, type) ->
            xml.start("Override", "PartName", "/" + name).attribute("ContentType", type).end());
    return xml.toString();
  }

  private String text(String part) {
    byte[] content = parts.get(part);
    if (content == null) {
      throw new IllegalStateException("The template lacks " + part);
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  private void insert(String part, String place, String xml, String after) {
    String text = text(part);
    int at = text.lastIndexOf(place);
    if (at < 0) {
      throw new IllegalStateException("The template has no " + place + " in " + part);
    }
    String whole = text.substring(0, at) + xml + after + text.substring(at + place.length());
    parts.put(part, whole.getBytes(StandardCharsets.UTF_8));
  }
}
