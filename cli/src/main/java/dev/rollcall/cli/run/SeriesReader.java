package dev.rollcall.cli.run;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.series.CallText;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.model.people.PeopleNames;
import dev.rollcall.series.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the calls that arguments name, with people named as asked for. */
public final class SeriesReader {

  /** Calls whose documents are kept. */
  private static final int LATEST = 4;

  private final Terminal terminal;
  private final RunSettings settings;
  private final RunReport report;
  private final Map<String, CallText> texts = new HashMap<>();

  /** What became of one document. */
  private record Read(
      Optional<Series.Entry> call, Optional<CallText> text, List<Finding> findings) {}

  public SeriesReader(Terminal terminal, RunSettings settings, RunReport report) {
    this.terminal = terminal;
    this.settings = settings;
    this.report = report;
  }

  /** Reads all; what cannot be read is in the report. */
  public Series read(List<Input> inputs) {
    CallReader reader = new CallReader(settings.parser(), terminal.folder(), terminal.in());
    PeopleNames people = settings.people();
    List<Series.Entry> calls = new ArrayList<>();
    new OrderedExecution(settings.jobs())
        .forEach(
            inputs,
            input -> read(input, reader, people),
            read -> {
              report.findings(read.findings());
              read.call().ifPresent(calls::add);
              read.text().ifPresent(text -> texts.put(text.call().name(), text));
            });
    Series series = Series.of(calls);
    texts.keySet().retainAll(latest(series));
    return series;
  }

  private static Read read(Input input, CallReader reader, PeopleNames people) {
    try {
      CallReader.Reading reading = reader.read(input, reader.bytes(input));
      Series.Entry call = new Series.Entry(input.baseName(), people.in(reading.result().call()));
      Set<Integer> privateLines = reading.result().privateLines();
      return new Read(
          Optional.of(call),
          reading.text().map(text -> CallText.of(call, text, privateLines)),
          List.of());
    } catch (InputException e) {
      return new Read(
          Optional.empty(),
          Optional.empty(),
          List.of(Finding.of(input.name(), e.code(), e.sentence())));
    }
  }

  /** The documents of the last calls read, by the names of the calls. */
  public Map<String, CallText> texts() {
    return Map.copyOf(texts);
  }

  private static List<String> latest(Series series) {
    int calls = series.calls().size();
    return series.calls().subList(Math.max(0, calls - LATEST), calls).stream()
        .map(Series.Entry::name)
        .toList();
  }
}
