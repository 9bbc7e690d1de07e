package dev.rollcall.export.json;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.Format;
import dev.rollcall.export.OptionSpec;
import dev.rollcall.export.OptionValues;
import dev.rollcall.export.Target;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallJson;
import java.io.IOException;
import java.util.List;

/** Writes the call itself as JSON, which rollcall reads again. */
public final class JsonExporterProvider implements ExporterProvider {

  private static final Format FORMAT =
      new Format("json", "json", "application/json", "the model as JSON");

  /** Called by the service loader. */
  public JsonExporterProvider() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public List<OptionSpec> options() {
    return List.of();
  }

  @Override
  public boolean exportedByDefault() {
    return false;
  }

  @Override
  public Exporter create(OptionValues values) {
    return new JsonExporter(new CallJson());
  }

  private record JsonExporter(CallJson json) implements Exporter {

    @Override
    public Format format() {
      return FORMAT;
    }

    @Override
    public void export(Call call, ExportContext context, Target target) throws IOException {
      target.document(out -> json.write(call, out));
    }
  }
}
