package dev.rollcall.fetch;

import dev.rollcall.fetch.Pictures.Picture;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.SafeUrl;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings pictures into a folder, named after their content. */
final class PictureHome {

  private static final int NAME_LENGTH = 20;
  private static final int MOST_BYTES = 32 << 20;
  private static final int MOST_PICTURES = 200;

  private final Optional<Web> web;
  private final Optional<URI> page;
  private final Pictures pictures;
  private final Map<SafeUrl, String> names = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<SafeUrl, String> problems = new LinkedHashMap<>();
  private int asked;

  /** Of a pad: its own pictures, and those of hosts that are allowed. */
  PictureHome(Web web, URI page, Pictures pictures) {
    this(Optional.of(web), Optional.of(page), pictures);
  }

  /** Of documents that lie here already. */
  PictureHome(Pictures pictures) {
    this(Optional.empty(), Optional.empty(), pictures);
  }

  private PictureHome(Optional<Web> web, Optional<URI> page, Pictures pictures) {
    this.web = web;
    this.page = page;
    this.pictures = pictures;
  }

  /** The names of the files that pictures have now, by their addresses in the document. */
  Map<SafeUrl, String> names() {
    return names;
  }

  /** The files that are to be written. */
  Map<String, byte[]> files() {
    return files;
  }

  /** Takes over a picture that lies here already. */
  void known(SafeUrl source, String file) {
    names.put(source, file);
  }

  /** Brings a picture home, if it is to be; it may lie at an address or at the pad. */
  void bring(SafeUrl source) {
    boolean web = source.scheme().filter(s -> s.equals("http") || s.equals("https")).isPresent();
    if (names.containsKey(source)
        || problems.containsKey(source)
        || source.isFragment()
        || (!web && (source.scheme().isPresent() || page.isEmpty()))) {
      return;
    }
    if (++asked > MOST_PICTURES) {
      problems.put(source, "more than %d pictures would be fetched".formatted(MOST_PICTURES));
      return;
    }
    try {
      Picture picture = load(source);
      String name = hash(picture.bytes()).substring(0, NAME_LENGTH) + "." + picture.ending();
      names.put(source, name);
      files.put(name, picture.bytes());
    } catch (FetchException e) {
      problems.put(source, e.sentence());
    } catch (IllegalArgumentException e) {
      problems.put(source, "Its address is not well formed; mend it.");
    }
  }

  private Picture load(SafeUrl source) throws FetchException {
    URI given = URI.create(source.value());
    URI address = page.map(p -> p.resolve(given)).orElse(given);
    Origin origin = Origin.of(address);
    if (page.isPresent() && web.isPresent() && Origin.of(page.get()).holds(origin)) {
      byte[] bytes = web.get().get(address, Map.of(), MOST_BYTES).body().orElse(new byte[0]);
      return pictures.read(bytes, source);
    }
    String safer = "https" + address.toString().substring(origin.scheme().length());
    return pictures.load(SafeUrl.of(safer));
  }

  /** What was not brought home, at the places where the document names it. */
  List<Diagnostic> findings(PictureReferences references) {
    return references.all().stream()
        .filter(reference -> problems.containsKey(reference.source()))
        .map(
            reference -> {
              String message =
                  "This picture was not brought home. " + problems.get(reference.source());
              return reference
                  .range()
                  .map(range -> Diagnostic.at(range, FetchCode.PICTURE_NOT_FETCHED, message))
                  .orElseGet(() -> Diagnostic.of(FetchCode.PICTURE_NOT_FETCHED, message));
            })
        .toList();
  }

  /** The SHA-256 of some bytes as hexadecimal digits. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
