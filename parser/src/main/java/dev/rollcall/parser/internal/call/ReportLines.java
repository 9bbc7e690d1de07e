package dev.rollcall.parser.internal.call;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.people.PeopleReader;
import dev.rollcall.parser.internal.people.PersonWords;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds who reports for a section. */
public final class ReportLines implements LineRoles {

  private final Findings findings;
  private final PeopleReader people = new PeopleReader();
  private final List<Person> reporters = new ArrayList<>();

  public ReportLines(Findings findings) {
    this.findings = findings;
  }

  /** Who was found, each once, in the order of the source. */
  public List<Person> reporters() {
    return List.copyOf(reporters);
  }

  @Override
  public Optional<Role> role(List<Inline> line) {
    PeopleReader.Words words = new PeopleReader.Words(line);
    Matcher start = PersonWords.REPORT.matcher(words.text());
    if (start.find()) {
      take(words, start.end(), words.text().length(), line);
      return Optional.of(Role.REPORT);
    }
    Matcher colon = PersonWords.REPORT_COLON.matcher(words.text());
    if (colon.find()
        && (words.text().startsWith("@", colon.end()) || words.hasLink(colon.end()))
        && words.text().length() - colon.end() < 60) {
      take(words, colon.end(), words.text().length(), line);
      return Optional.of(Role.REPORT);
    }
    Matcher remark = PersonWords.REMARK.matcher(words.text());
    while (remark.find()) {
      take(words, remark.start(1), remark.end(1), line);
    }
    return Optional.empty();
  }

  private void take(PeopleReader.Words words, int from, int to, List<Inline> line) {
    PeopleReader.Named named = people.read(words, from, to);
    named.people().stream().filter(p -> !reporters.contains(p)).forEach(reporters::add);
    if (named.nobody()) {
      Optional<SourceRange> range = InlineEdits.range(line);
      range.ifPresent(
          r ->
              findings.report(
                  r,
                  ParserCode.PLACEHOLDER_REPORTER,
                  "Name who reports, or remove this line: it names nobody yet."));
    }
  }
}
