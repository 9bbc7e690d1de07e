package dev.rollcall.cli.preview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes pages load themselves anew when they change. */
final class LivePage {

  private LivePage() {}

  /** A page, or a fragment made one, with a script. */
  static byte[] of(String html, String script) {
    String tag = "<script src=\"" + script + "\" defer></script>\n";
    String start = html.stripLeading();
    String beginning = start.substring(0, Math.min(start.length(), 9)).toLowerCase(Locale.ROOT);
    int end = html.lastIndexOf("</body>");
    String page;
    if (!beginning.equals("<!doctype")) {
      page =
          "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
              + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
              + "<link rel=\"stylesheet\" href=\"rollcall.css\">"
              + tag
              + "</head><body>\n"
              + html
              + "</body></html>\n";
    } else if (end >= 0) {
      page = html.substring(0, end) + tag + html.substring(end);
    } else {
      page = html + tag;
    }
    return page.getBytes(StandardCharsets.UTF_8);
  }

  /** Waits for changes, and keeps the place where the reader was. */
  static byte[] script(String events) {
    return """
    new EventSource("%s").onmessage = () => location.reload();
    """
        .formatted(events)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A file name as part of a URL. */
  static String url(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Text in HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
