package dev.rollcall.cli.run;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.link.LinkCheck;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.report.SourceLines;
import dev.rollcall.export.ImageCheck;
import dev.rollcall.export.image.GivenImageLoader;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what an editor would mend in a document that was read. Thread-safe. */
public final class DocumentCheck {

  private final RunSettings settings;
  private final LinkCheck links;
  private final List<String> ignored;
  private final Path workingFolder;

  /**
   * Creates a check.
   *
   * @param arguments what the settings were made of
   */
  public DocumentCheck(RunSettings settings, LinkCheck links, Arguments arguments) {
    this.settings = settings;
    this.links = links;
    this.ignored = arguments.list("ignore");
    this.workingFolder = arguments.workingFolder();
  }

  /** The findings, each once, in the order of the source. */
  public List<Diagnostic> findings(Input input, CallReader.Reading reading) {
    Call call = reading.result().call();
    Set<Diagnostic> found = new LinkedHashSet<>(reading.result().diagnostics());
    reading
        .result()
        .recognition()
        .diagnostic()
        .filter(told -> !ignored.contains(told.code().id()))
        .ifPresent(found::add);
    ImageLoader images = new GivenImageLoader(reading.result().pictures(), settings.images(input));
    ImageCheck pictures = new ImageCheck(images);
    pictures.check(call, found::add);
    pictures.tellMoving(call, found::add);
    links.check(call, input.folder(workingFolder), found::add);
    return found.stream().sorted(SourceLines.ORDER).toList();
  }
}
