package dev.rollcall.model.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.rollcall.model.CallJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

class CallSchemaTest {

  private static final Path ROOT = Path.of(System.getProperty("rollcall.root", ".."));
  private static final Path CHECKED_IN = ROOT.resolve("docs/call.schema.json");

  @Test
  void checkedInSchemaIsTheGeneratedOne() throws IOException {
    String generated = generate();
    if ("accept".equals(System.getProperty("golden"))) {
      Files.writeString(CHECKED_IN, generated);
    }
    assertEquals(
        generated,
        Files.readString(CHECKED_IN),
        "The model changed: run the tests with -Dgolden=accept and review docs/call.schema.json");
  }

  @Test
  void acceptsEveryKindOfBlockAndInline() {
    assertEquals(List.of(), validate(new CallJson().write(Calls.withEverything())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"kind\":\"film\"}",
        "{\"formatVersion\":3,\"kind\":\"deck\"}",
        "{\"kind\":\"deck\",\"surprise\":1}",
        "{\"kind\":\"deck\",\"presenters\":[{\"url\":\"https://example.org\"}]}",
        "{\"kind\":\"deck\",\"tagline\":[{\"type\":\"marquee\",\"text\":\"x\"}]}",
        "{\"kind\":\"deck\",\"tagline\":[{\"text\":\"x\"}]}",
        "{\"kind\":\"deck\",\"tagline\":[{\"type\":\"link\",\"target\":\"javascript:x\"}]}",
        "{\"kind\":\"deck\",\"tagline\":[{\"type\":\"image\",\"source\":\"a\",\"width\":\"0%\"}]}"
      })
  void refusesWhatIsNotACall(String json) {
    assertFalse(validate(json).isEmpty(), json);
  }

  private static String generate() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    CallSchema schema = new CallSchema(new ModelJavadoc(ROOT.resolve("model/src/main/java")));
    return JsonMapper.builder()
            .defaultPrettyPrinter(printer)
            .build()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(schema.generate())
        + "\n";
  }

  private static List<Error> validate(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(generate(), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON);
  }
}
