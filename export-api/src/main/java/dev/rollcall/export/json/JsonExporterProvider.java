package dev.rollcall.export.json;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.Format;
import dev.rollcall.export.OptionSpec;
import dev.rollcall.export.OptionValues;
import dev.rollcall.export.Target;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallJson;
import dev.rollcall.model.PictureUse;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /** The names that pictures get which stand in documents, or whose own names tell of people. */
  private static final Pattern OWN =
      Pattern.compile("(?:data-[0-9a-f]{16}|portrait-[0-9]+)\\.[a-z0-9]+");

  private record JsonExporter(CallJson json) implements Exporter {

    @Override
    public Format format() {
      return FORMAT;
    }

    @Override
    public boolean isForReading() {
      return false;
    }

    @Override
    public void export(Call call, ExportContext context, Target target) throws IOException {
      target.document(out -> json.write(call, out));
      if (target.allowsCompanions()) {
        for (SafeUrl source : ownPictures(call)) {
          if (context.images().load(source) instanceof ImageResult.Loaded loaded) {
            target.companion(source.value(), out -> out.write(loaded.image().bytes()));
          }
        }
      }
    }

    /** Pictures that have these names nowhere else: who reads the call again finds them. */
    private static Set<SafeUrl> ownPictures(Call call) {
      return PictureUse.of(call).stream()
          .map(PictureUse::source)
          .filter(source -> OWN.matcher(source.value()).matches())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
