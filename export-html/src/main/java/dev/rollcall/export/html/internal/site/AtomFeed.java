package dev.rollcall.export.html.internal.site;

import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.markup.UrlSpelling;
import dev.rollcall.export.html.internal.page.PageFrame;
import dev.rollcall.export.html.internal.page.SiteFiles;
import dev.rollcall.export.html.internal.site.SiteView.CallEntry;
import dev.rollcall.export.html.internal.site.SiteView.Report;
import dev.rollcall.export.html.internal.site.SiteView.TeamEntry;
import dev.rollcall.model.text.SafeUrl;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The feed of all calls, or of what a team reported in them (RFC 4287). Its dates are those of the
 * calls: nothing in it depends on when it is written.
 */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** An entry must have a date (RFC 4287, 4.1.2); that of a call without one is out of the way. */
  private static final LocalDate UNDATED = LocalDate.EPOCH;

  private final SiteView site;
  private final Optional<TeamEntry> team;
  private final HtmlOptions options;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private AtomFeed(SiteView site, Optional<TeamEntry> team, HtmlOptions options) {
    this.site = site;
    this.team = team;
    this.options = options;
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // it writes to memory
    }
  }

  /** The feed of all calls. */
  static AtomFeed ofCalls(SiteView site, HtmlOptions options) {
    return new AtomFeed(site, Optional.empty(), options);
  }

  /** The feed of a team that has a page. */
  static AtomFeed ofTeam(SiteView site, TeamEntry team, HtmlOptions options) {
    return new AtomFeed(site, Optional.of(team), options);
  }

  /** The name of a team's feed, beside its page. */
  static String file(TeamEntry team) {
    return team.file().replaceAll("\\.html$", ".atom");
  }

  /** Returns the feed. */
  String write() {
    try {
      text.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
      feed();
      xml.flush();
      return text.append('\n').toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // it writes to memory
    }
  }

  private void feed() throws XMLStreamException {
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    if (site.language().isPresent()) {
      xml.writeAttribute("xml:lang", site.language().get());
    }
    String file = team.map(AtomFeed::file).orElse(SiteFiles.FEED);
    String title = team.map(t -> t.name() + " – " + site.title()).orElse(site.title());
    element("id", id(file, team.map(t -> site.title() + "\n" + file).orElse(site.title())));
    element("title", title);
    element("updated", instant(newest()));
    link("self", SiteFiles.FEED_MEDIA_TYPE, file);
    link("alternate", "text/html", team.map(TeamEntry::file).orElse(SiteFiles.INDEX));
    author(site.title());
    element("generator", "rollcall");
    if (team.isPresent()) {
      for (Report report : team.get().reports()) {
        report(report, team.get());
      }
    } else {
      for (CallEntry call : site.calls()) {
        entry(call);
      }
    }
    xml.writeEndElement();
  }

  private LocalDate newest() {
    List<CallEntry> calls =
        team.map(t -> t.reports().stream().map(Report::call).toList()).orElse(site.calls());
    return calls.stream().flatMap(call -> call.date().stream()).findFirst().orElse(UNDATED);
  }

  /** What the team said in a call; its news, where others stood there before. */
  private void report(Report report, TeamEntry of) throws XMLStreamException {
    String file = report.call().file() + "#" + report.section().anchor();
    begin(report.call());
    element("id", id(file, site.title() + "\n" + of.id() + "\n" + file));
    element("title", of.name() + ", " + report.call().shortName());
    days(report.call());
    link("alternate", "text/html", file);
    for (String reporter : report.section().reporters()) {
      author(reporter);
    }
    String said =
        report.news().isEmpty() ? report.section().text() : String.join("\n", report.news());
    element("summary", TeamPage.excerpt(said));
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void begin(CallEntry call) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("entry");
    if (call.language().isPresent()) {
      xml.writeAttribute("xml:lang", call.language().get());
    }
  }

  private void days(CallEntry call) throws XMLStreamException {
    element("updated", instant(call.date().orElse(UNDATED)));
    if (call.date().isPresent()) {
      element("published", instant(call.date().get()));
    }
  }

  private void entry(CallEntry call) throws XMLStreamException {
    begin(call);
    element("id", id(call.file(), site.title() + "\n" + call.file()));
    element("title", call.fullName());
    days(call);
    link("alternate", "text/html", call.file());
    for (String presenter : call.presenters()) {
      author(presenter);
    }
    for (String tag : call.tags()) {
      xml.writeCharacters("\n");
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", clean(tag));
    }
    element("summary", summary(call));
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static String summary(CallEntry call) {
    String teams =
        call.sections().stream()
            .map(SiteView.SectionEntry::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return call.note().isEmpty() || teams.isEmpty()
        ? call.note() + teams
        : call.note() + " – " + teams;
  }

  private void author(String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("author");
    xml.writeStartElement("name");
    xml.writeCharacters(clean(name));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void link(String relation, String type, String file) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address(file).orElse(file));
  }

  private void element(String name, String content) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    xml.writeCharacters(clean(content));
    xml.writeEndElement();
  }

  /** An identity that stays: the address where that is known, else one made of the names. */
  private String id(String file, String names) {
    return address(file)
        .orElseGet(
            () -> "urn:uuid:" + UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<String> address(String file) {
    return PageFrame.address(options, file).map(SafeUrl::value).map(UrlSpelling::valid);
  }

  /** A day's beginning in the form of RFC 3339, whose years have four digits. */
  private static String instant(LocalDate day) {
    boolean written = day.getYear() >= 0 && day.getYear() <= 9999;
    return (written ? day : UNDATED) + "T00:00:00Z";
  }

  /** What XML 1.0 allows (production 2, Char). */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c < 0xd800)
                    || (c >= 0xe000 && c < 0xfffe)
                    || c >= 0x10000)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
