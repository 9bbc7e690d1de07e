package dev.rollcall.cli;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.model.Call;
import dev.rollcall.model.people.PeopleNames;
import dev.rollcall.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the calls that arguments name, with people named as asked for. */
final class SeriesReader {

  private final Terminal terminal;
  private final RunSettings settings;
  private final RunReport report;

  /** What became of one document. */
  private record Read(Optional<Series.Entry> call, List<Finding> findings) {}

  SeriesReader(Terminal terminal, RunSettings settings, RunReport report) {
    this.terminal = terminal;
    this.settings = settings;
    this.report = report;
  }

  /** Reads all; what cannot be read is in the report. */
  Series read(List<Input> inputs) {
    CallReader reader = new CallReader(settings.parser(), terminal.folder(), terminal.in());
    PeopleNames people = settings.people();
    List<Series.Entry> calls = new ArrayList<>();
    new InOrder(settings.jobs())
        .forEach(
            inputs,
            input -> read(input, reader, people),
            read -> {
              report.findings(read.findings());
              read.call().ifPresent(calls::add);
            });
    return Series.of(calls);
  }

  private static Read read(Input input, CallReader reader, PeopleNames people) {
    try {
      Call call = reader.read(input, reader.bytes(input)).result().call();
      return new Read(
          Optional.of(new Series.Entry(input.baseName(), people.in(call))), List.of());
    } catch (InputException e) {
      return new Read(
          Optional.empty(), List.of(Finding.of(input.name(), e.code(), e.sentence())));
    }
  }
}
