package dev.rollcall.export.html.internal.site;

import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.Json;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.export.html.internal.page.PageFrame;
import dev.rollcall.export.html.internal.page.SiteFiles;
import dev.rollcall.export.html.internal.page.SiteLabels;
import dev.rollcall.export.html.internal.site.SiteView.CallEntry;
import dev.rollcall.export.html.internal.site.SiteView.SectionEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page that searches all calls: without a script, or where the data cannot be had, it lists
 * them for the browser's own search.
 */
final class SearchPage {

  /** What the page searches in: one entry for each section of a call. */
  static final String DATA = "search.json";

  /** The page's script, the only one that an export ever writes. */
  static final String PROGRAM = "rollcall-search.js";

  private static final String MAIN = "rc-search";

  private final SiteView site;
  private final HtmlOptions options;
  private final SiteLabels labels;

  SearchPage(SiteView site, HtmlOptions options) {
    this.site = site;
    this.options = options;
    labels = SiteLabels.in(site.language());
  }

  /** Returns the page. */
  String page() {
    String title = labels.search() + " – " + site.title();
    return new PageFrame(options, SiteFiles.SEARCH, title, site.language(), MAIN)
        .write(Optional.empty(), SearchPage::head, this::main);
  }

  /** Returns the data. */
  String data() {
    List<Map<String, String>> entries = new ArrayList<>();
    for (CallEntry call : site.calls()) {
      for (SectionEntry section : call.sections()) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("url", call.file() + "#" + section.anchor());
        entry.put("date", call.date().map(LocalDate::toString).orElse(""));
        entry.put("call", call.title());
        entry.put("name", section.name());
        entry.put("people", String.join(", ", section.reporters()));
        entry.put("text", section.text());
        entries.add(entry);
      }
    }
    promises(site.decisions(), PromisesPage.DECISIONS, labels.decisions(), entries);
    promises(site.actions(), PromisesPage.ACTIONS, labels.actions(), entries);
    return Json.compact(entries);
  }

  private static void promises(
      List<PromiseEntry> promises, String file, String name, List<Map<String, String>> entries) {
    for (PromiseEntry promise : promises) {
      Map<String, String> entry = new LinkedHashMap<>();
      entry.put("url", file + "#" + promise.id());
      entry.put("date", promise.first().date().map(LocalDate::toString).orElse(""));
      entry.put("call", promise.first().title());
      entry.put("name", name);
      entry.put("people", String.join(", ", promise.owners()));
      entry.put("text", promise.text());
      entries.add(entry);
    }
  }

  /** Returns the script. */
  static String program() {
    try (InputStream in = SearchPage.class.getResourceAsStream(PROGRAM)) {
      if (in == null) {
        throw new IllegalStateException(PROGRAM + " is missing from the module");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page's own policy: its script and its data, and nothing from anywhere else. */
  private static void head(HtmlWriter html) {
    html.markup(
        """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"/>
        <script src="%s" defer="defer"></script>
        """
            .formatted(PROGRAM));
  }

  private void main(HtmlWriter html) {
    html.start(Tag.DIV, "rc rc-index").attribute(Attribute.ID, MAIN);
    html.start(Tag.HEADER, "rc-header");
    html.element(Tag.P, "rc-series", site.title());
    html.element(Tag.H1, "rc-title", labels.search());
    html.end();
    html.markup( // the labels are ours; no text of a call is in it
        """
        <form class="rc-form" id="rc-form" role="search" hidden="hidden">
        <label for="rc-query">%s</label>
        <input id="rc-query" name="q" type="search" autocomplete="off"/>
        </form>
        <p class="rc-status" id="rc-status" role="status" data-found="%s" data-none="%s"></p>
        <div id="rc-results"></div>
        <div id="rc-all">
        """
            .formatted(labels.searchFor(), labels.found(), labels.nothingFound()));
    IndexPage.calls(html, site, labels);
    html.markup("</div>\n");
    html.end();
  }
}
