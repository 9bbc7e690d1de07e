package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.image.EncodedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/**
 * The pictures of a deck, each stored once.
 *
 * <p>POI's own way decodes every picture to learn its size, which loads AWT; here the size is
 * known.
 */
final class Media {

  private final OPCPackage container;
  private final Map<EncodedImage, PackagePartName> parts = new HashMap<>();
  private int number;

  Media(OPCPackage container) {
    this.container = container;
  }

  /** Relates a part to a picture; returns the relation's id. */
  String relate(PackagePart from, EncodedImage image) throws IOException {
    PackagePartName name = parts.get(image);
    if (name == null) {
      name = store(image);
      parts.put(image, name);
    }
    String type = XSLFRelation.IMAGES.getRelation();
    for (var relation : existing(from, type)) {
      if (relation.getTargetURI().equals(name.getURI())) {
        return relation.getId();
      }
    }
    return from.addRelationship(name, TargetMode.INTERNAL, type).getId();
  }

  private static Iterable<org.apache.poi.openxml4j.opc.PackageRelationship> existing(
      PackagePart from, String type) throws IOException {
    try {
      return from.getRelationshipsByType(type);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private PackagePartName store(EncodedImage image) throws IOException {
    try {
      PackagePartName name;
      do {
        number++;
        name =
            PackagingURIHelper.createPartName(
                "/ppt/media/image" + number + "." + image.kind().extension());
      } while (container.containPart(name));
      PackagePart part = container.createPart(name, image.kind().mediaType());
      try (OutputStream out = part.getOutputStream()) {
        out.write(image.bytes());
      }
      return name;
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }
}
