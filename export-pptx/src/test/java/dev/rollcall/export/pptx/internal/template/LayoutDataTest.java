package dev.rollcall.export.pptx.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LayoutDataTest {

  private static final Path DATA =
      Path.of("src/main/resources/dev/rollcall/export/pptx/internal/template/layouts.txt");

  /** With {@code -Dgolden=accept} the file is written anew. */
  @Test
  void saysWhatIsReadFromThePartsOfTheTemplate() throws IOException {
    var opened = TemplateBuilder.open(new BuiltInTemplate().parts(Theme.plain()));
    String data = LayoutData.write(opened);
    if ("accept".equals(System.getProperty("golden"))) {
      Files.writeString(DATA, data);
    }
    assertEquals(data, Files.readString(DATA));
    assertEquals(opened.layouts(), LayoutData.read(data).layouts());
    assertEquals(opened.slide(), LayoutData.read(data).slide());
  }
}
