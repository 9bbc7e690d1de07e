package dev.rollcall.export.html;

import dev.rollcall.export.CallIndex;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.Format;
import dev.rollcall.export.Target;
import dev.rollcall.export.html.internal.page.HtmlDocument;
import dev.rollcall.export.html.internal.site.SiteIndex;
import dev.rollcall.model.Call;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes a call as HTML: a fragment to be put into any website, or a page.
 *
 * <pre>{@code
 * new HtmlExporter(HtmlOptions.builder().mode(HtmlMode.PAGE).build())
 *     .export(call, ExportContext.builder().build(), new MemoryTarget("20241107"));
 * }</pre>
 */
public final class HtmlExporter implements Exporter {

  static final Format FORMAT =
      new Format("html", "html", "text/html", "a fragment for any website, or a page");

  private final HtmlOptions options;

  /** Creates an exporter. */
  public HtmlExporter(HtmlOptions options) {
    this.options = options;
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Optional<CallIndex> index() {
    return options.index() ? Optional.of(new SiteIndex(options)) : Optional.empty();
  }

  @Override
  public void export(Call call, ExportContext context, Target target) throws IOException {
    new HtmlDocument(call, options, context, target).write();
  }
}
