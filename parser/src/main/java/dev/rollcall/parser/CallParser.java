package dev.rollcall.parser;

import dev.rollcall.model.Call;
import dev.rollcall.parser.internal.Dialects;
import dev.rollcall.parser.internal.DocumentReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a deck or minutes into a {@link Call}. Immutable and thread-safe.
 *
 * <pre>{@code
 * ParseResult result = CallParser.builder().build().parse(new Source("20241107.md", markdown));
 * }</pre>
 */
public final class CallParser {

  private final DocumentReader reader;

  private CallParser(DocumentReader reader) {
    this.reader = reader;
  }

  /** Starts a parser. */
  public static Builder builder() {
    return new Builder();
  }

  /** The dialects that documents can be read as, such as {@code hedgedoc}. */
  public static List<String> dialects() {
    return Dialects.ids();
  }

  /** Reads a document; never fails because of its content. */
  public ParseResult parse(Source source) {
    return result(reader.read(source.name(), source.text(), source.neighbours(), Optional.empty()));
  }

  private static ParseResult result(DocumentReader.Result result) {
    return new ParseResult(
        result.call(),
        result.diagnostics(),
        result.hidden(),
        result.pictures(),
        new Recognition(result.dialect().dialect().title(), result.dialect().reason()));
  }

  /**
   * The calls that a running log holds below dated headings, in its order; none for a deck or the
   * report of a single call.
   */
  public List<LoggedCall> calls(Source source) {
    return reader.calls(source.name(), source.text(), source.neighbours());
  }

  /** Reads one of the calls that {@link #calls} found in a document. */
  public ParseResult parse(Source source, LoggedCall call) {
    return result(
        reader.read(source.name(), source.text(), source.neighbours(), Optional.of(call)));
  }

  /** Builds a {@link CallParser}. */
  public static final class Builder {

    private final Set<String> ignored = new LinkedHashSet<>();

    private Roster roster = Roster.empty();
    private RoleWords roles = RoleWords.none();
    private boolean includePrivate;
    private LineBreaks breaks = LineBreaks.AUTO;
    private String dialect = Dialects.AUTO;

    private Builder() {}

    /** Leaves findings of a code out of every result. */
    public Builder ignore(String code) {
      ignored.add(code);
      return this;
    }

    /** The teams that are known, for their ids and for {@code missing-team}. */
    public Builder roster(Roster known) {
      roster = known;
      return this;
    }

    /** Words for the roles of headings and labels, beside those that are known. */
    public Builder roles(RoleWords more) {
      roles = more;
      return this;
    }

    /** Whether private parts are read like others; by default they are left out. */
    public Builder includePrivate(boolean include) {
      includePrivate = include;
      return this;
    }

    /** What a single newline means; the front matter of a document wins. */
    public Builder breaks(LineBreaks meaning) {
      breaks = meaning;
      return this;
    }

    /**
     * Which tool's dialect documents are written in.
     *
     * @param id one of {@link CallParser#dialects}, or {@code auto}: each document decides
     * @throws IllegalArgumentException when there is no such dialect
     */
    public Builder dialect(String id) {
      if (!id.equals(Dialects.AUTO) && !dialects().contains(id)) {
        throw new IllegalArgumentException("there is no dialect '" + id + "'");
      }
      dialect = id;
      return this;
    }

    /** Makes the parser. */
    public CallParser build() {
      return new CallParser(
          new DocumentReader(ignored, roster, roles, includePrivate, breaks, dialect));
    }
  }
}
