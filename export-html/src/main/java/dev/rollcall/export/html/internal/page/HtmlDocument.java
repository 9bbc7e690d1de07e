package dev.rollcall.export.html.internal.page;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Target;
import dev.rollcall.export.html.HtmlMode;
import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.PictureMode;
import dev.rollcall.export.html.internal.fragment.CallPlanner;
import dev.rollcall.export.html.internal.fragment.CallView;
import dev.rollcall.export.html.internal.fragment.FragmentWriter;
import dev.rollcall.export.html.internal.fragment.Pictures;
import dev.rollcall.export.html.internal.markup.Json;
import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.model.Call;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One call on its way to its files. */
public final class HtmlDocument {

  private static final int PAGE_TITLE_LEVEL = 1;

  private final HtmlOptions options;
  private final ExportContext context;
  private final Target target;
  private final Pictures pictures;
  private final CallView view;

  /** Plans the export of a call. */
  public HtmlDocument(Call call, HtmlOptions options, ExportContext context, Target target) {
    this.options = options;
    this.context = context;
    this.target = target;
    boolean inDocument = !target.allowsCompanions() && options.pictures() == PictureMode.FILES;
    pictures = new Pictures(inDocument ? PictureMode.INLINE : options.pictures(), context);
    view =
        new CallPlanner(
                call,
                options,
                pictures,
                context.documents(),
                target.baseName(),
                context.openActions())
            .plan();
  }

  /**
   * Writes the document and what stands beside it.
   *
   * @throws IOException when the target cannot be written
   */
  public void write() throws IOException {
    String css = StyleSheet.in(context);
    String document =
        switch (options.mode()) {
          case FRAGMENT -> fragment(options.headingLevel());
          case PAGE ->
              new PageWriter(view, options, target.baseName() + ".html")
                  .write(
                      fragment(PAGE_TITLE_LEVEL),
                      target.allowsCompanions() ? Optional.empty() : Optional.of(css));
        };
    target.document(out -> out.write(utf8(document)));
    if (target.allowsCompanions()) {
      target.companion(StyleSheet.FILE, out -> out.write(utf8(css)));
      for (Map.Entry<String, EncodedImage> file : pictures.files().entrySet()) {
        target.companion(file.getKey(), out -> out.write(file.getValue().bytes()));
      }
      String embed =
          options.mode() == HtmlMode.FRAGMENT ? document : fragment(options.headingLevel());
      target.companion(
          target.baseName() + ".embed.json", out -> out.write(utf8(Json.file(embed(embed)))));
    }
  }

  private String fragment(int level) {
    return new FragmentWriter(view, pictures, level).write();
  }

  private Map<String, Object> embed(String fragment) {
    Map<String, Object> embed = new LinkedHashMap<>();
    embed.put("title", view.title());
    view.date().ifPresent(date -> embed.put("date", date.toString()));
    view.language().ifPresent(language -> embed.put("language", language));
    embed.put("id", view.id());
    embed.put("teams", view.sections().stream().map(HtmlDocument::team).toList());
    embed.put("styles", List.of(StyleSheet.FILE));
    embed.put("html", fragment);
    return embed;
  }

  private static Map<String, Object> team(CallView.Section section) {
    Map<String, Object> team = new LinkedHashMap<>();
    team.put("id", section.teamId());
    team.put("name", section.name());
    team.put("kind", section.kind().name().toLowerCase(Locale.ROOT));
    team.put("anchor", section.id());
    return team;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
