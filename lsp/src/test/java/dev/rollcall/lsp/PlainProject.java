package dev.rollcall.lsp;

import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Fixer;
import dev.rollcall.parser.LoggedCall;
import dev.rollcall.parser.ParseResult;
import dev.rollcall.parser.Roster;
import dev.rollcall.parser.Source;
import dev.rollcall.series.identity.KnownTeam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Documents read by the parser alone. */
final class PlainProject implements Project {

  private final CallParser parser;
  private final Roster roster;

  PlainProject(Roster roster) {
    this.roster = roster;
    this.parser = CallParser.builder().roster(roster).build();
  }

  @Override
  public Checked check(Path file, String text) {
    if (text.contains("unusable settings")) {
      throw new UnusableSettingsException("The settings are broken; mend them.", new IOException());
    }
    Source source = new Source(String.valueOf(file.getFileName()), text);
    String name = source.name().replace(".md", "");
    List<NamedCall> calls = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (LoggedCall one : parser.calls(source)) {
      ParseResult read = parser.parse(source, one);
      calls.add(new NamedCall(name + "-" + one.id(), read.call()));
      findings.addAll(read.diagnostics());
    }
    if (calls.isEmpty()) {
      ParseResult read = parser.parse(source);
      calls.add(new NamedCall(name, read.call()));
      findings.addAll(read.diagnostics());
    }
    return new Checked(calls, findings);
  }

  @Override
  public List<NamedCall> calls(Path file) {
    try {
      return check(file, Files.readString(file)).calls();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Known known(Path file) {
    return new Known(
        roster.teams().stream()
            .map(team -> new KnownTeam(team.id(), team.name(), team.aliases(), team.kind()))
            .toList(),
        roster.handles());
  }

  @Override
  public String mended(Path file, String text) {
    String name = String.valueOf(file.getFileName());
    return new Fixer(t -> parser.parse(new Source(name, t))).fix(text).text();
  }

  @Override
  public Optional<LinkedPlace> linked(Path file, SafeUrl target) {
    String[] parts = target.value().split("#", 2);
    Path folder = Objects.requireNonNull(file.getParent());
    return parts[0].isEmpty() || target.isExternal()
        ? Optional.empty()
        : Optional.of(
            new LinkedPlace(
                folder.resolve(parts[0]).normalize(),
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty()));
  }

  @Override
  public String page(Path file, String text) {
    return "<!DOCTYPE html><title>" + file.getFileName() + "</title>";
  }
}
