package dev.rollcall.cli.report;

import dev.rollcall.model.diagnostic.DiagnosticCode;
import dev.rollcall.model.diagnostic.Fix;
import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.model.diagnostic.TextEdit;
import dev.rollcall.model.text.SourceRange;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings as SARIF 2.1.0 (OASIS, 2020). Columns are counted in code points (3.14.17). */
final class SarifReport {

  private final JsonMapper mapper = new JsonMapper();

  String write(List<Finding> findings) {
    Map<String, DiagnosticCode> rules = new TreeMap<>();
    findings.forEach(f -> rules.putIfAbsent(f.diagnostic().code().id(), f.diagnostic().code()));
    List<String> order = new ArrayList<>(rules.keySet());

    ObjectNode log = mapper.createObjectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "rollcall");
    var ruleNodes = driver.putArray("rules");
    rules.values().forEach(code -> rule(code, ruleNodes.addObject()));
    run.put("columnKind", "unicodeCodePoints");
    var results = run.putArray("results");
    for (Finding finding : findings) {
      result(finding, order, results.addObject());
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(log) + "\n";
  }

  private static void rule(DiagnosticCode code, ObjectNode node) {
    node.put("id", code.id());
    node.putObject("shortDescription").put("text", code.description());
    node.putObject("defaultConfiguration").put("level", level(code.severity()));
  }

  private static void result(Finding finding, List<String> rules, ObjectNode node) {
    String id = finding.diagnostic().code().id();
    node.put("ruleId", id);
    node.put("ruleIndex", rules.indexOf(id));
    node.put("level", level(finding.severity()));
    node.putObject("message").put("text", finding.diagnostic().message());
    ObjectNode place = node.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(finding.file()));
    finding.diagnostic().range().ifPresent(range -> region(range, place.putObject("region")));
    finding
        .diagnostic()
        .fix()
        .ifPresent(fix -> fix(fix, uri(finding.file()), node.putArray("fixes").addObject()));
  }

  private static void fix(Fix fix, String uri, ObjectNode node) {
    node.putObject("description").put("text", fix.title());
    ObjectNode change = node.putArray("artifactChanges").addObject();
    change.putObject("artifactLocation").put("uri", uri);
    var replacements = change.putArray("replacements");
    for (TextEdit edit : fix.edits()) {
      ObjectNode replacement = replacements.addObject();
      ObjectNode region = replacement.putObject("deletedRegion");
      region.put("startLine", edit.line());
      region.put("startColumn", edit.column());
      region.put("endLine", edit.endLine());
      region.put("endColumn", edit.endColumn());
      replacement.putObject("insertedContent").put("text", edit.text());
    }
  }

  private static void region(SourceRange range, ObjectNode node) {
    node.put("startLine", range.line());
    node.put("startColumn", range.column());
    node.put("endLine", range.endLine());
    node.put("endColumn", range.endColumn() + 1); // SARIF's end is behind the last character
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case INFO -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  /** The file as a relative reference, or as a file URI where its path is absolute. */
  private static String uri(String file) {
    Path path = Path.of(file);
    if (path.isAbsolute()) {
      return path.toUri().toString();
    }
    String slashes = file.replace(path.getFileSystem().getSeparator(), "/");
    try {
      return new URI(null, null, slashes, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e); // a relative path is always a URI's path
    }
  }
}
