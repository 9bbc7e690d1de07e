package dev.rollcall.export.html.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A page that is open, and what was noticed meanwhile. */
final class Visit implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> findings = new ArrayList<>();

  Visit(BrowserContext context) {
    this.context = context;
    page = context.newPage();
    page.onDialog(
        dialog -> {
          findings.add("dialog " + dialog.message());
          dialog.dismiss();
        });
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            findings.add(message.text());
          }
        });
    page.onPageError(error -> findings.add("script error " + error));
    page.onDownload(download -> findings.add("download " + download.url()));
    context.onPage(
        other -> {
          if (!other.equals(page)) {
            findings.add("window " + other.url());
          }
        });
  }

  Page page() {
    return page;
  }

  /** Something was asked for that is not the site's. */
  void left(String url) {
    findings.add("request " + url);
  }

  /** Dialogs, scripts' errors, violations of the policy, requests to elsewhere. */
  List<String> findings() {
    return List.copyOf(findings);
  }

  /** The result of an expression that gives a string. */
  String text(String expression) {
    return (String) page.evaluate(expression);
  }

  /** The result of an expression that gives a list of strings. */
  @SuppressWarnings("unchecked") // Playwright maps JavaScript's arrays to lists
  List<String> list(String expression) {
    return (List<String>) page.evaluate(expression);
  }

  /** The result of an expression that gives a whole number. */
  int number(String expression) {
    return (Integer) page.evaluate(expression);
  }

  @Override
  public void close() {
    context.close();
  }
}
