package dev.rollcall.export.digest;

import dev.rollcall.export.digest.DigestView.Look;
import dev.rollcall.export.digest.DigestView.Run;
import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.Colored;
import dev.rollcall.model.text.Emphasis;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Inserted;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Mark;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Strike;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Subscript;
import dev.rollcall.model.text.Superscript;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes runs of a call's text: on one line, with addresses that lead somewhere from anywhere. */
final class Runs {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"'.,;:!?)\\]]");

  /** Characters that no text needs and some programs take for commands. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");

  private final List<Run> runs = new ArrayList<>();

  private Runs() {}

  /** The runs of running text. */
  static List<Run> of(List<Inline> content) {
    Runs all = new Runs();
    all.add(content, Look.PLAIN, Optional.empty());
    return all.joined();
  }

  /** The runs of plain text. */
  static List<Run> of(String text) {
    Runs all = new Runs();
    all.text(text, Look.PLAIN, Optional.empty());
    return all.joined();
  }

  /** The runs as far as they have so many characters, up to the end of a word. */
  static List<Run> cut(List<Run> runs, int most) {
    List<Run> cut = new ArrayList<>();
    int left = most;
    for (Run run : runs) {
      if (run.text().length() <= left) {
        cut.add(run);
        left -= run.text().length();
      } else {
        int blank = run.text().lastIndexOf(' ', left);
        String begun = run.text().substring(0, Math.max(blank, 0)).strip();
        if (!begun.isEmpty() && !run.isAddress()) {
          cut.add(run.withText(begun));
        }
        cut.add(Run.of(" …"));
        return cut;
      }
    }
    return cut;
  }

  private void add(List<Inline> content, Look look, Optional<String> target) {
    for (Inline inline : content) {
      if (!TextContent.isFootnoteMark(inline)) {
        add(inline, look, target);
      }
    }
  }

  private void add(Inline inline, Look look, Optional<String> target) {
    switch (inline) {
      case Text t -> text(t.text(), look, target);
      case Code c -> text(c.text(), look, target);
      case Strike s -> add(s.content(), Look.STRUCK, target);
      case Link l -> add(l.content(), look, address(l.target()).or(() -> target));
      case Image i -> i.alt().ifPresent(alt -> text(alt, look, target));
      case LineBreak b -> text(" ", look, target);
      case Emphasis e -> add(e.content(), look, target);
      case Strong s -> add(s.content(), look, target);
      case Inserted i -> add(i.content(), look, target);
      case Mark m -> add(m.content(), look, target);
      case Subscript s -> add(s.content(), look, target);
      case Superscript s -> add(s.content(), look, target);
      case Colored c -> add(c.content(), look, target);
    }
  }

  /** An address that means the same wherever the digest is read. */
  private static Optional<String> address(SafeUrl url) {
    return url.isExternal() ? Optional.of(url.encoded()) : Optional.empty();
  }

  private void text(String text, Look look, Optional<String> target) {
    if (target.isPresent()) {
      runs.add(new Run(text, look, target));
      return;
    }
    Matcher address = ADDRESS.matcher(text);
    int at = 0;
    while (address.find()) {
      runs.add(new Run(text.substring(at, address.start()), look, Optional.empty()));
      Optional<String> own = SafeUrl.parse(address.group()).map(SafeUrl::value);
      runs.add(new Run(address.group(), look, own.filter(value -> value.equals(address.group()))));
      at = address.end();
    }
    runs.add(new Run(text.substring(at), look, Optional.empty()));
  }

  /** Neighbours of one look as one run; blanks once, none at the ends. */
  private List<Run> joined() {
    List<Run> joined = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Run look = Run.of("");
    boolean blank = true;
    for (Run run : runs) {
      String text = CONTROL.matcher(run.text()).replaceAll(" ");
      String own = blank ? text.stripLeading() : text;
      if (own.isEmpty()) {
        continue;
      }
      blank = own.endsWith(" ");
      if (run.look() != look.look() || !run.target().equals(look.target())) {
        close(open, look, joined);
        look = run;
      }
      open.append(own);
    }
    String end = open.toString().stripTrailing();
    open.setLength(0);
    close(open.append(end), look, joined);
    return joined;
  }

  private static void close(StringBuilder open, Run look, List<Run> joined) {
    if (!open.isEmpty()) {
      joined.add(look.withText(open.toString()));
      open.setLength(0);
    }
  }
}
