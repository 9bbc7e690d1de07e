package dev.rollcall.fetch;

import dev.rollcall.model.Slide;
import dev.rollcall.model.diagnostic.SourceText;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParseResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The pictures that a document names, and where it names them. */
final class PictureReferences {

  /** A picture's address; it may stand in several places. */
  record Reference(SafeUrl source, Optional<SourceRange> range) {}

  private final String text;
  private final List<Reference> references = new ArrayList<>();

  /**
   * Finds them in a text that was read, its private parts included; a picture that stands in the
   * document itself is none.
   */
  PictureReferences(String text, ParseResult read) {
    this.text = text;
    read.call().slides().forEach(this::collect);
    references.removeIf(reference -> read.pictures().containsKey(reference.source().value()));
  }

  private void collect(Slide slide) {
    List<Image> images = new ArrayList<>(TextContent.imagesWithin(slide.title()));
    images.addAll(TextContent.images(slide.blocks()));
    images.addAll(TextContent.images(slide.notes()));
    images.forEach(image -> references.add(new Reference(image.source(), image.range())));
    slide
        .background()
        .flatMap(background -> background.image())
        .ifPresent(source -> references.add(new Reference(source, Optional.empty())));
  }

  /** The references, in the order of the document. */
  List<Reference> all() {
    return List.copyOf(references);
  }

  /** The addresses, each once. */
  Set<SafeUrl> sources() {
    Set<SafeUrl> sources = new LinkedHashSet<>();
    references.forEach(reference -> sources.add(reference.source()));
    return sources;
  }

  /**
   * The text with other addresses of some pictures; everything else stays as it is.
   *
   * @param replacements the new addresses by the old ones
   */
  String with(Map<SafeUrl, String> replacements) {
    SourceText source = new SourceText(text);
    TreeMap<Integer, Reference> places = new TreeMap<>();
    for (Reference reference : references) {
      if (replacements.containsKey(reference.source())) {
        place(reference, source).ifPresent(at -> places.put(at, reference));
      }
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (Map.Entry<Integer, Reference> place : places.entrySet()) {
      SafeUrl old = place.getValue().source();
      out.append(text, from, place.getKey()).append(replacements.get(old));
      from = place.getKey() + old.value().length();
    }
    return out.append(text, from, text.length()).toString();
  }

  /** Where the address stands; empty where the document spells it otherwise. */
  private Optional<Integer> place(Reference reference, SourceText source) {
    String address = reference.source().value();
    int from = 0;
    int to = text.length();
    if (reference.range().isPresent()) {
      SourceRange range = reference.range().get();
      from = source.offset(range.line(), range.column());
      to = source.offset(range.endLine(), range.endColumn() + 1);
    }
    int at = text.substring(from, to).lastIndexOf(address);
    return at < 0 ? Optional.empty() : Optional.of(from + at);
  }
}
