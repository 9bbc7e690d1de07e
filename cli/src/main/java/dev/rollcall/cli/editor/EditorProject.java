package dev.rollcall.cli.editor;

import dev.rollcall.cli.link.LinkCheck;
import dev.rollcall.cli.link.LinkedFile;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.ConfigurationFile;
import dev.rollcall.cli.options.ExporterCatalog;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.lsp.Project;
import dev.rollcall.model.Call;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Documents in an editor, read with the {@code rollcall.yaml} that lies nearest above them, as if
 * {@code rollcall check} ran there. Thread-safe.
 */
public final class EditorProject implements Project {

  /** Folders whose settings are kept; more are open in no editor at a time. */
  private static final int MOST_FOLDERS = 16;

  private final Collection<CommandSpec> commands;
  private final CallCache calls = new CallCache();
  private final PreviewPage preview;
  private final Map<Path, FolderSettings> settings =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, FolderSettings> eldest) {
          return size() > MOST_FOLDERS;
        }
      };

  private EditorProject(Collection<CommandSpec> commands, ExporterCatalog catalog) {
    this.commands = List.copyOf(commands);
    this.preview = new PreviewPage(this.commands, catalog);
  }

  /** A project whose settings are the options of some commands. */
  public static Project of(Collection<CommandSpec> commands, ExporterCatalog catalog) {
    return new EditorProject(commands, catalog);
  }

  @Override
  public Checked check(Path file, String text) {
    return with(file, settings -> settings.check(file, text));
  }

  @Override
  public List<NamedCall> calls(Path file) {
    return calls.get(file, () -> with(file, settings -> settings.calls(file)));
  }

  @Override
  public Known known(Path file) {
    return with(file, FolderSettings::known);
  }

  @Override
  public String mended(Path file, String text) {
    return with(file, settings -> settings.mended(file, text));
  }

  @Override
  public Optional<LinkedPlace> linked(Path file, SafeUrl target) {
    return Optional.ofNullable(file.getParent())
        .flatMap(folder -> LinkedFile.of(target, folder))
        .map(linked -> new LinkedPlace(linked.file(), linked.fragment()));
  }

  @Override
  public String page(Path file, String text) throws IOException {
    try {
      return preview.of(file, text, folder(file));
    } catch (UsageException e) {
      throw new UnusableSettingsException(String.valueOf(e.getMessage()), e);
    }
  }

  private <T> T with(Path file, Function<FolderSettings, T> use) {
    try {
      return use.apply(settings(folder(file)));
    } catch (UsageException e) {
      throw new UnusableSettingsException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The folder in which a document's settings stand, or would stand. */
  private static Path folder(Path file) {
    Path own = Optional.ofNullable(file.getParent()).orElseGet(() -> Path.of("").toAbsolutePath());
    for (Path folder = own; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(ConfigurationFile.NAME))) {
        return folder;
      }
    }
    return own;
  }

  private synchronized FolderSettings settings(Path folder) {
    FolderSettings kept = settings.get(folder);
    if (kept != null && kept.areCurrent()) {
      return kept;
    }
    if (kept != null) {
      calls.clear(); // they were read with the old ones
    }
    FolderSettings read =
        new FolderSettings(
            new ConfigurationFile(folder).over(command("check"), List.of(), commands),
            new LinkCheck(this::call));
    settings.put(folder, read);
    return read;
  }

  /** The call in another document of a folder that a link leads to. */
  private Optional<Call> call(Path file) {
    return calls(file).stream().map(NamedCall::call).reduce((first, last) -> last);
  }

  private CommandSpec command(String name) {
    return commands.stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
