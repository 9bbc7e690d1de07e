package dev.rollcall.fetch;

import dev.rollcall.fetch.Fetched.Outcome;
import dev.rollcall.model.Call;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.ParseResult;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fetches documents into a folder. It asks and reads, and says what is to be written; it writes
 * nothing itself.
 */
public final class Fetcher {

  private static final int MOST_BYTES = 4 << 20;

  /** In the place of a status: what came is not a document, which may lie elsewhere. */
  private static final int NO_TEXT = -1;

  private final FetchSettings settings;
  private final CallParser parser = CallParser.builder().includePrivate(true).build();

  /** Creates a fetcher. */
  public Fetcher(FetchSettings settings) {
    this.settings = settings;
  }

  private record Text(URI uri, String text, Web.Answer answer) {}

  /**
   * Fetches a document.
   *
   * @param address where it is, as the user named it
   * @throws FetchException when it cannot be fetched
   * @throws IllegalArgumentException with the end of a sentence when the address cannot be asked
   */
  public Fetched fetch(String address) throws FetchException {
    PadAddress pad = PadAddress.of(address, settings.kind());
    Web web =
        new Web(
            Origin.of(pad.page()),
            settings.hosts(),
            settings.secret(),
            settings.time(),
            settings.pictures());
    FolderState state = FolderState.of(settings.folder());
    String url = pad.page().toString();
    String query =
        Optional.ofNullable(URI.create(address.strip()).getRawQuery())
            .map(q -> PictureHome.hash(q.getBytes(StandardCharsets.UTF_8)))
            .orElse("");
    Optional<String> file = state.fileOf(url, query);
    Optional<FolderState.Entry> known = file.flatMap(state::entry);
    Optional<String> here = file.flatMap(this::local);
    Optional<Text> text = text(pad, web, here.isPresent() ? known : Optional.empty());
    boolean changedHere =
        known.isPresent() && here.isPresent() && !hash(here.get()).equals(known.get().file());
    boolean changedThere =
        text.isPresent()
            && !known.map(FolderState.Entry::pad).equals(Optional.of(hash(text.get().text())));
    if (here.isPresent() && !changedThere && !(changedHere && settings.force())) {
      return Fetched.nothing(file.orElseThrow(), changedHere ? Outcome.LEFT : Outcome.UNCHANGED);
    }
    Text there = text.isPresent() ? text.get() : text(pad, web, Optional.empty()).orElseThrow();
    return written(pad, query, web, state, file, here, changedHere, there);
  }

  private Fetched written(
      PadAddress pad,
      String query,
      Web web,
      FolderState state,
      Optional<String> file,
      Optional<String> here,
      boolean changedHere,
      Text there)
      throws FetchException {
    Optional<FolderState.Entry> known = file.flatMap(state::entry);
    ParseResult read = read(file.orElse("pad.md"), there.text());
    PictureReferences references = new PictureReferences(there.text(), read);
    PictureHome home = new PictureHome(web, there.uri(), settings.pictures());
    known
        .map(FolderState.Entry::pictures)
        .orElse(Map.of())
        .forEach(
            (source, name) -> {
              if (Files.isRegularFile(settings.folder().resolve(name))) {
                SafeUrl.parse(source).ifPresent(s -> home.known(s, name));
              }
            });
    references.sources().forEach(home::bring);
    String mine = references.with(home.names());
    if (changedHere && !settings.force()) {
      return new Fetched(
          file.orElseThrow(),
          Outcome.CONFLICT,
          Map.of(),
          here,
          Optional.of(mine),
          home.findings(references));
    }
    String name = file.isPresent() ? file.get() : name(read.call());
    Map<String, byte[]> files = new LinkedHashMap<>(home.files());
    files.put(name, mine.getBytes(StandardCharsets.UTF_8));
    Map<String, String> pictures = new TreeMap<>();
    references
        .sources()
        .forEach(
            source ->
                Optional.ofNullable(home.names().get(source))
                    .ifPresent(picture -> pictures.put(source.value(), picture)));
    state.put(
        name,
        new FolderState.Entry(
            pad.page().toString(),
            query,
            settings.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            Web.shown(there.uri()),
            there.answer().tag().orElse(""),
            there.answer().modified().orElse(""),
            hash(there.text()),
            hash(mine),
            pictures));
    files.put(FolderState.NAME, state.bytes());
    return new Fetched(
        name,
        here.isPresent() ? Outcome.UPDATED : Outcome.NEW,
        files,
        Optional.empty(),
        Optional.empty(),
        home.findings(references));
  }

  /** The text; empty where the server says that it has not changed. */
  private Optional<Text> text(PadAddress pad, Web web, Optional<FolderState.Entry> known)
      throws FetchException {
    Optional<FetchException> first = Optional.empty();
    for (URI uri : pad.texts()) {
      Map<String, String> conditions = new TreeMap<>();
      known
          .filter(entry -> entry.text().equals(Web.shown(uri)))
          .ifPresent(
              entry -> {
                if (!entry.tag().isEmpty()) {
                  conditions.put("If-None-Match", entry.tag());
                }
                if (!entry.modified().isEmpty()) {
                  conditions.put("If-Modified-Since", entry.modified());
                }
              });
      try {
        Web.Answer answer = web.get(uri, conditions, MOST_BYTES);
        return answer.body().isEmpty()
            ? Optional.empty()
            : Optional.of(new Text(uri, decode(answer.body().get(), uri), answer));
      } catch (FetchException e) {
        boolean elsewhere = e.status() == 404 || e.status() == 405 || e.status() == NO_TEXT;
        if (!elsewhere) {
          throw e;
        }
        first = first.isPresent() ? first : Optional.of(e);
      }
    }
    throw first.orElseThrow();
  }

  /** The text of a document, whatever its server calls it. */
  private static String decode(byte[] bytes, URI uri) throws FetchException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new FetchException(
          Web.shown(uri) + " is no text in UTF-8; give the address of a document.", NO_TEXT);
    }
    String start = text.substring(0, Math.min(text.length(), 200)).strip().toLowerCase(Locale.ROOT);
    if (text.indexOf('\0') >= 0
        || start.startsWith("<!doctype html")
        || start.startsWith("<html")) {
      throw new FetchException(
          Web.shown(uri)
              + " answers with a page, not with text; check the address, and if it is private give"
              + " a token in ROLLCALL_FETCH_TOKEN or a cookie in ROLLCALL_FETCH_COOKIE.",
          NO_TEXT);
    }
    if (text.isBlank()) {
      throw new FetchException(Web.shown(uri) + " is empty; nothing is written.", NO_TEXT);
    }
    return text;
  }

  private String name(Call call) throws FetchException {
    String name =
        settings
            .name()
            .or(() -> call.date().map(date -> date.toString().replace("-", "")))
            .or(() -> call.title().map(Fetcher::slug).filter(slug -> !slug.isEmpty()))
            .orElse("call");
    String file = name.toLowerCase(Locale.ROOT).endsWith(".md") ? name : name + ".md";
    if (Files.exists(settings.folder().resolve(file)) && !settings.force()) {
      throw new FetchException(
          "There is %s already, which did not come from this address; give another --name."
              .formatted(file));
    }
    return file;
  }

  private static String slug(String title) {
    String slug =
        title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.substring(0, Math.min(slug.length(), 60));
  }

  private Optional<String> local(String file) {
    Path path = settings.folder().resolve(file);
    try {
      return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // whether it can be written to is told when it is
    }
  }

  private ParseResult read(String name, String text) {
    return parser.parse(new Source(name, text));
  }

  private static String hash(String text) {
    return PictureHome.hash(text.getBytes(StandardCharsets.UTF_8));
  }
}
