package dev.rollcall.cli.input;

import dev.rollcall.cli.fix.MendedDocument;
import dev.rollcall.cli.report.SourceLines;
import dev.rollcall.model.CallJson;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Fixer;
import dev.rollcall.parser.LoggedCall;
import dev.rollcall.parser.ParseResult;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Reads Markdown documents, and calls that were exported as JSON. Thread-safe. */
public final class CallReader {

  /** The size of the largest document read, in bytes: a hundred times the longest known. */
  public static final int LIMIT = 4 << 20;

  /** The size of the largest call in JSON, which takes ten times as many bytes. */
  private static final int JSON_LIMIT = 40 << 20;

  /** A heading with a number in it, which a date needs. */
  private static final Pattern NUMBERED_HEADING =
      Pattern.compile(
          "(?m)^ {0,3}#{1,6}[ \\t\u00a0][^\\d\\n]*+\\d"
              + "|^[^\\d\\n]*+\\d[^\\n]*+\\n {0,3}(?:=+|-+)[ \\t\\r]*+$");

  private final Supplier<CallParser> parser;
  private final Path workingFolder;
  private final InputStream standardInput;

  /** Creates a reader. */
  public CallReader(CallParser parser, Path workingFolder, InputStream standardInput) {
    this(() -> parser, workingFolder, standardInput);
  }

  /** Creates a reader that asks for its parser only when it needs one, maybe several times. */
  public CallReader(Supplier<CallParser> parser, Path workingFolder, InputStream standardInput) {
    this.parser = parser;
    this.workingFolder = workingFolder;
    this.standardInput = standardInput;
  }

  /**
   * What was read.
   *
   * @param text the Markdown text; empty where the input is JSON
   * @param result the call and its findings
   * @param takesIn whether other files are a part of the document
   */
  public record Reading(Optional<String> text, ParseResult result, boolean takesIn) {

    /** The lines of the document that findings may show; empty where the input is JSON. */
    public Optional<SourceLines> lines() {
      return text.map(t -> new SourceLines(t, result.privateLines()));
    }
  }

  /**
   * Reads the bytes of a document.
   *
   * @throws InputException when it cannot be read or is too large
   */
  public byte[] bytes(Input input) throws InputException {
    refuseLinks(input);
    try (InputStream in =
        input.file().isPresent()
            ? Files.newInputStream(workingFolder.resolve(input.file().get()))
            : standardInput) {
      byte[] bytes = in.readNBytes(JSON_LIMIT + 1);
      refuseLarge(bytes, isJson(input, bytes) ? JSON_LIMIT : LIMIT);
      return bytes;
    } catch (IOException e) {
      throw new InputException(InputCode.UNREADABLE, FileProblem.of(e).reading());
    }
  }

  /**
   * Refuses a document in Markdown that is too large.
   *
   * @throws InputException when it is
   */
  public static void refuseLarge(byte[] bytes) throws InputException {
    refuseLarge(bytes, LIMIT);
  }

  private static void refuseLarge(byte[] bytes, int limit) throws InputException {
    if (bytes.length > limit) {
      throw new InputException(
          InputCode.TOO_LARGE, "The document is larger than " + (limit >> 20) + " MiB; split it.");
    }
  }

  /** A folder may come from anybody; what its links lead to is read only by their own names. */
  private void refuseLinks(Input input) throws InputException {
    if (input.file().isEmpty() || input.bounds().isEmpty()) {
      return;
    }
    try {
      Path folder = workingFolder.resolve(input.bounds().get()).toRealPath();
      if (!workingFolder.resolve(input.file().get()).toRealPath().startsWith(folder)) {
        throw new InputException(
            InputCode.UNREADABLE,
            "It is a link that leads out of its folder; name the file itself to read it.");
      }
    } catch (IOException e) {
      throw new InputException(InputCode.UNREADABLE, FileProblem.of(e).reading());
    }
  }

  /**
   * Understands the bytes of a document.
   *
   * @throws InputException when they are neither Markdown in UTF-8 or UTF-16 nor a call in JSON
   */
  public Reading read(Input input, byte[] bytes) throws InputException {
    if (isJson(input, bytes)) {
      return new Reading(Optional.empty(), readJson(bytes), false);
    }
    Source alone = decode(input, bytes);
    FolderNeighbours neighbours = new FolderNeighbours(input.folder(workingFolder));
    Source source = new Source(alone.name(), alone.text(), neighbours);
    ParseResult result =
        input
            .call()
            .map(call -> parser.get().parse(source, call))
            .orElseGet(() -> parser.get().parse(source));
    return new Reading(Optional.of(source.text()), result, neighbours.taken());
  }

  /**
   * The calls of a document that holds several; none for any other.
   *
   * @throws InputException when its bytes are not text
   */
  List<LoggedCall> calls(Input input, byte[] bytes) throws InputException {
    if (isJson(input, bytes)) {
      return List.of();
    }
    Source source = decode(input, bytes);
    boolean maybe = NUMBERED_HEADING.matcher(source.text()).results().limit(2).count() == 2;
    return maybe ? parser.get().calls(source) : List.of();
  }

  /**
   * Mends what has one right answer; empty where the input is JSON.
   *
   * @throws InputException when the bytes are not Markdown in UTF-8 or UTF-16
   */
  public Optional<MendedDocument> mended(Input input, byte[] bytes) throws InputException {
    if (isJson(input, bytes)) {
      return Optional.empty();
    }
    Source alone = decode(input, bytes);
    FolderNeighbours neighbours = new FolderNeighbours(input.folder(workingFolder));
    Function<String, ParseResult> reading =
        text -> parser.get().parse(new Source(alone.name(), text, neighbours));
    Fixer.Fixed fixed = new Fixer(reading).fix(alone.text());
    return Optional.of(
        new MendedDocument(
            bytes,
            Source.encode(fixed.text(), bytes),
            alone.text(),
            fixed.text(),
            fixed.mended(),
            reading.apply(alone.text()).privateLines()));
  }

  private static boolean isJson(Input input, byte[] bytes) {
    return input.file().isPresent()
        ? input.fileName().toLowerCase(Locale.ROOT).endsWith(".json")
        : bytes.length > 0 && bytes[0] == '{';
  }

  private static ParseResult readJson(byte[] bytes) throws InputException {
    try {
      return new ParseResult(
          new CallJson().read(new java.io.ByteArrayInputStream(bytes)), List.of());
    } catch (JacksonException e) {
      throw new InputException(
          InputCode.NOT_A_CALL,
          "It is not a call that rollcall exported as JSON ("
              + e.getOriginalMessage()
              + "); export it again from its Markdown.");
    }
  }

  private static Source decode(Input input, byte[] bytes) throws InputException {
    try {
      return Source.decode(input.fileName(), bytes);
    } catch (CharacterCodingException e) {
      throw new InputException(
          InputCode.NOT_UTF8,
          "It is not UTF-8 text ("
              + place(bytes)
              + "); save it in UTF-8, or convert it with iconv -f WINDOWS-1252 -t UTF-8.");
    }
  }

  /** Where the first bytes stand that are not UTF-8. */
  private static String place(byte[] bytes) {
    var in = java.nio.ByteBuffer.wrap(bytes);
    var out = java.nio.CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    long line = 1;
    for (int i = 0; i < in.position(); i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return "the first wrong byte is in line " + line;
  }
}
