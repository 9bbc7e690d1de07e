package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the JSON form of a {@link Call} (see {@code docs/call.schema.json}). */
public final class CallJson {

  private final JsonMapper mapper;

  /** Creates a reader and writer; it is immutable and may be shared between threads. */
  public CallJson() {
    // Absent and empty values are left out, so that a reader sees only what the deck says.
    JsonInclude.Value nonEmpty =
        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(1000)
                    .maxStringLength(100_000_000)
                    .build())
            .build();
    mapper =
        JsonMapper.builder(factory)
            .changeDefaultPropertyInclusion(v -> nonEmpty)
            // A required text may be empty, as in an empty code block; without it nothing is read.
            .withConfigOverride(
                String.class,
                o ->
                    o.setInclude(
                        JsonInclude.Value.construct(
                            JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .defaultPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
            .build();
  }

  /**
   * Writes a call as indented UTF-8 JSON with a final line feed.
   *
   * @throws JacksonException when the stream cannot be written
   */
  public void write(Call call, OutputStream out) {
    byte[] json = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(call);
    try {
      out.write(json);
      out.write('\n');
    } catch (java.io.IOException e) {
      throw tools.jackson.core.exc.JacksonIOException.construct(e);
    }
  }

  /** Returns a call as indented JSON with a final line feed. */
  public String write(Call call) {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(call) + "\n";
  }

  /**
   * Reads a call.
   *
   * @throws JacksonException when the input is not the JSON form of a call
   */
  public Call read(InputStream in) {
    return mapper.readValue(in, Call.class);
  }

  /**
   * Reads a call.
   *
   * @throws JacksonException when the input is not the JSON form of a call
   */
  public Call read(String json) {
    return mapper.readValue(json, Call.class);
  }
}
