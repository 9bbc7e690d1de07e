package dev.rollcall.export.pdf.internal.page;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.image.FolderImageLoader;
import dev.rollcall.export.pdf.PdfLayout;
import dev.rollcall.export.pdf.PdfOptions;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import dev.rollcall.export.pdf.internal.plan.DocumentPlan;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.model.Call;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Plans of the examples and of texts. */
final class Plans {

  static final Path EXAMPLES = Path.of(System.getProperty("rollcall.root"), "examples");

  private Plans() {}

  /** The example documents. */
  static List<Path> examples() {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DocumentPlan of(Path file, Theme theme, PdfLayout layout) {
    try {
      return of(file.getFileName().toString(), Files.readString(file), theme, layout);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DocumentPlan handout(String markdown) {
    return of("call.md", markdown, Theme.scs(), PdfLayout.HANDOUT);
  }

  static DocumentPlan of(String name, String markdown, Theme theme, PdfLayout layout) {
    Call call = CallParser.builder().build().parse(new Source(name, markdown)).call();
    ExportContext context =
        ExportContext.builder().theme(theme).images(new FolderImageLoader(EXAMPLES)).build();
    PdfOptions options = PdfOptions.builder().layout(layout).speakerNotes(true).build();
    return switch (layout) {
      case HANDOUT -> new HandoutLayout(call, context, options).plan();
      case SLIDES, SLIDES_3 -> new SlidesLayout(call, context, options).plan();
    };
  }

  static List<TextBox> texts(PagePlan page) {
    return page.boxes().stream()
        .filter(TextBox.class::isInstance)
        .map(TextBox.class::cast)
        .filter(text -> !text.run().text().isBlank())
        .toList();
  }
}
