package dev.rollcall.cli.report;

import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * Writes findings as GitHub workflow commands, such as {@code ::warning
 * file=call.md,line=12,col=5,title=…::message}.
 */
final class GithubReport {

  String write(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      Optional<SourceRange> range = finding.diagnostic().range();
      out.append("::").append(command(finding.severity()));
      out.append(" file=").append(property(finding.file()));
      range.ifPresent(
          r -> {
            out.append(",line=").append(r.line()).append(",endLine=").append(r.endLine());
            if (r.line() == r.endLine()) {
              out.append(",col=").append(r.column()).append(",endColumn=").append(r.endColumn());
            }
          });
      out.append(",title=").append(property(finding.diagnostic().code().id()));
      out.append("::").append(data(finding.diagnostic().message())).append('\n');
    }
    return out.toString();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case INFO -> "notice";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
