package dev.rollcall.cli.report;

import dev.rollcall.model.diagnostic.Fix;
import dev.rollcall.model.diagnostic.TextEdit;
import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes findings as {@code [{"file","line","column","severity","code","message"}]}; a finding
 * about a whole document stands at 1:1.
 */
final class JsonReport {

  private final JsonMapper mapper = new JsonMapper();

  String write(List<Finding> findings) {
    ArrayNode array = mapper.createArrayNode();
    for (Finding finding : findings) {
      Optional<SourceRange> range = finding.diagnostic().range();
      ObjectNode node = array.addObject();
      node.put("file", finding.file());
      node.put("line", range.map(SourceRange::line).orElse(1));
      node.put("column", range.map(SourceRange::column).orElse(1));
      node.put("severity", finding.severity().id());
      node.put("code", finding.diagnostic().code().id());
      node.put("message", finding.diagnostic().message());
      finding.diagnostic().fix().ifPresent(fix -> fix(fix, node.putObject("fix")));
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n";
  }

  private static void fix(Fix fix, ObjectNode node) {
    node.put("title", fix.title());
    ArrayNode edits = node.putArray("edits");
    for (TextEdit edit : fix.edits()) {
      ObjectNode one = edits.addObject();
      one.put("line", edit.line());
      one.put("column", edit.column());
      one.put("endLine", edit.endLine());
      one.put("endColumn", edit.endColumn());
      one.put("text", edit.text());
    }
  }
}
