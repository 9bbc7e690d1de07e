package dev.rollcall.export.pdf.internal.paint;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colour profile that says what the red, green and blue of a document are: sRGB (IEC 61966-2-1)
 * as an ICC profile of version 4 (ISO 15076-1), made from its few numbers. The JDK's profile
 * differs between releases, which would make documents differ.
 */
final class SrgbProfile {

  /** The profile's name. */
  static final String NAME = "sRGB IEC61966-2.1";

  private static final int HEADER = 128;

  private SrgbProfile() {}

  /** The profile's content. */
  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB"));
    tags.put("cprt", text("CC0"));
    tags.put("wtpt", xyz(0.9642, 1.0, 0.8249));
    tags.put(
        "chad",
        fixed(
            "sf32", 1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232,
            0.015076, 0.751678));
    tags.put("rXYZ", xyz(0.436066, 0.222488, 0.013916));
    tags.put("gXYZ", xyz(0.385147, 0.716873, 0.097076));
    tags.put("bXYZ", xyz(0.143066, 0.060608, 0.714096));
    byte[] curve = curve();
    for (String tag : List.of("rTRC", "gTRC", "bTRC")) {
      tags.put(tag, curve);
    }
    try {
      return assemble(tags);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory never fails
    }
  }

  private static byte[] assemble(Map<String, byte[]> tags) throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    DataOutputStream tableOut = new DataOutputStream(table);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    tableOut.writeInt(tags.size());
    int dataStart = HEADER + 4 + 12 * tags.size();
    IdentityHashMap<byte[], Integer> places =
        new IdentityHashMap<>(); // equal curves are stored once
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      byte[] content = tag.getValue();
      Integer place = places.get(content);
      if (place == null) {
        place = dataStart + data.size();
        places.put(content, place);
        data.writeBytes(content);
        data.writeBytes(new byte[(4 - content.length % 4) % 4]);
      }
      tableOut.writeBytes(tag.getKey());
      tableOut.writeInt(place);
      tableOut.writeInt(content.length);
    }
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    profile.writeBytes(header(dataStart + data.size()));
    profile.writeBytes(table.toByteArray());
    profile.writeBytes(data.toByteArray());
    return profile.toByteArray();
  }

  private static byte[] header(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(size);
    out.writeInt(0); // no preferred program
    out.writeInt(0x04200000);
    out.writeBytes("mntrRGB XYZ ");
    for (int part : new int[] {2020, 1, 1, 0, 0, 0}) {
      out.writeShort(part); // a date that never changes
    }
    out.writeBytes("acsp");
    out.write(new byte[28]); // platform, flags, device, attributes, perceptual intent
    out.write(xyzNumbers(0.9642, 1.0, 0.8249));
    out.write(new byte[HEADER - bytes.size()]);
    return bytes.toByteArray();
  }

  private static byte[] text(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBytes("mluc");
      out.writeInt(0);
      out.writeInt(1);
      out.writeInt(12);
      out.writeBytes("enUS");
      out.writeInt(utf16.length);
      out.writeInt(28);
      out.write(utf16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] xyz(double x, double y, double z) {
    return fixed("XYZ ", x, y, z);
  }

  /** The parametric curve of type 3: linear near black, a power elsewhere. */
  private static byte[] curve() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("para".getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(new byte[] {0, 0, 0, 0, 0, 3, 0, 0});
    bytes.writeBytes(numbers(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045));
    return bytes.toByteArray();
  }

  private static byte[] fixed(String type, double... values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(new byte[4]);
    bytes.writeBytes(numbers(values));
    return bytes.toByteArray();
  }

  private static byte[] xyzNumbers(double x, double y, double z) {
    return numbers(x, y, z);
  }

  /** Numbers as s15Fixed16. */
  private static byte[] numbers(double... values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (double value : values) {
        out.writeInt((int) Math.round(value * 65536));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
