package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.pptx.PptxExporter;
import dev.rollcall.export.pptx.PptxOptions;
import dev.rollcall.export.pptx.TemplateFile;
import java.io.IOException;

/** A partner's PowerPoint files. */
class TemplateFuzzTest {

  @FuzzTest
  void anyTemplateIsUsedOrRefused(byte[] template) throws IOException {
    PptxOptions options = PptxOptions.builder().template(new TemplateFile(template)).build();
    new PptxExporter(options)
        .export(
            Targets.parse("# Call\n\n---\n\n# Team A\n\n- a\n").call(),
            ExportContext.builder().build(),
            new MemoryTarget("call"));
  }
}
