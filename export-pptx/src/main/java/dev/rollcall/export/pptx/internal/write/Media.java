package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.pptx.internal.opc.DeckPackage;
import dev.rollcall.export.pptx.internal.opc.Relations;
import java.util.HashMap;
import java.util.Map;

/** The pictures of a deck, each stored once. */
final class Media {

  private final DeckPackage container;
  private final Map<EncodedImage, String> parts = new HashMap<>();
  private int number;

  Media(DeckPackage container) {
    this.container = container;
  }

  /** Relates a part to a picture; returns the relation's id. */
  String relate(Relations from, EncodedImage image) {
    return from.to("image", parts.computeIfAbsent(image, this::store));
  }

  private String store(EncodedImage image) {
    String name;
    do {
      number++;
      name = "ppt/media/image" + number + "." + image.kind().extension();
    } while (container.has(name));
    container.addMedia(name, image.kind().mediaType(), image.bytes());
    return name;
  }
}
