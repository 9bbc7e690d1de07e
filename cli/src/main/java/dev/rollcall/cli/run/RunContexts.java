package dev.rollcall.cli.run;

import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.ExportSession;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.ImageScaler;
import dev.rollcall.export.link.Documents;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.export.theme.ThemeException;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.people.PeopleNames;
import dev.rollcall.series.promise.OpenAction;
import java.util.List;

/** What the documents of a run share: theme, pictures, and what exporters read once. */
public final class RunContexts implements DocumentExport.ContextFactory {

  private final RunSettings settings;
  private final Theme theme;
  private final ImageScaler scaler;
  private final ExportSession session = new ExportSession();

  /**
   * Reads what the arguments name.
   *
   * @param documents how many there will be
   * @throws ThemeException when the theme cannot be used
   */
  public RunContexts(Arguments arguments, int documents) throws ThemeException {
    settings = new RunSettings(arguments);
    theme = settings.theme();
    scaler = documents == 1 ? ImageScaler.forOneDocument() : ImageScaler.create();
  }

  /** The settings that hold for all. */
  RunSettings settings() {
    return settings;
  }

  @Override
  public PeopleNames people() {
    return settings.people();
  }

  @Override
  public ImageLoader images(Input input) {
    return settings.images(input);
  }

  @Override
  public ExportContext context(
      ImageLoader images, Documents documents, List<OpenAction> open, DiagnosticSink findings) {
    return ExportContext.builder()
        .theme(theme)
        .images(images)
        .documents(documents)
        .scaler(scaler)
        .session(session)
        .addAllKnownTeams(settings.knownTeams())
        .addAllOpenActions(open)
        .diagnostics(findings)
        .build();
  }
}
