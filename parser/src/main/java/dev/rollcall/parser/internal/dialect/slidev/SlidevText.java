package dev.rollcall.parser.internal.dialect.slidev;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.Neighbours;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.dialect.LineEdit;
import dev.rollcall.parser.internal.source.CodeSpans;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of lines what Vue and MDC add to Markdown: tags of components, their attributes, and
 * classes in braces. What components hold stays; those that show something from elsewhere become
 * its address.
 */
final class SlidevText {

  private static final String ATTRIBUTES = "((?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)";

  /** A tag of a component: its name has a capital letter or a hyphen. */
  private static final Pattern COMPONENT =
      Pattern.compile(
          "<(/?)([A-Z][\\w.]*|[a-z]\\w*-[\\w-]+|[a-z]\\w*:[\\w-]+(?=\\s*/>|\\s[^<>]*/>)|template|slot)(?=[\\s/>])"
              + ATTRIBUTES
              + "(/?)>");

  private static final Pattern OPENED =
      Pattern.compile(
          "<(?:[A-Z][\\w.]*|[a-z]\\w*-[\\w-]+|template|slot)(?:\\s(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)?(?:\"[^\"]*|'[^']*)?$");

  private static final Pattern TAG =
      Pattern.compile("<[a-z][a-z0-9]*(?=[\\s/>])" + ATTRIBUTES + "/?>");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s+([^\\s\"'<>=]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?");

  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_:][\\w.:-]*|/");

  private static final Pattern BRACES =
      Pattern.compile(
          "(?<![{$\\\\^_])[ \\t]*\\{(?:[.#:][\\w-][^{}\\n]*|v-[\\w-]+[^{}\\n]*|@\\w+[^{}\\n]*"
              + "|[a-z][\\w:-]*=\"[^\"\\n]*\"[^{}\\n]*)\\}|(?<=[)\\]])\\{[a-z][\\w-]*=[^{}\\n]*\\}");

  private static final Pattern SPAN =
      Pattern.compile(
          "(?<![!\\]])\\[([^\\[\\]\\n]+)\\]\\{(?:[.#:@]|v-|[a-z][\\w-]*=\")[^{}\\n]*\\}");

  private static final Pattern BLOCK =
      Pattern.compile("\\s*::(?:[a-z][\\w-]*(?:\\{[^}]*\\})?)?\\s*");
  private static final Pattern STEPS = Pattern.compile("(?<=^\\$\\$)\\s*\\{[^}]*\\}.*");
  private static final Pattern MAGIC = Pattern.compile("\\s*(`{4,})md magic-move.*");
  private static final Pattern ROOTED =
      Pattern.compile(
          "(?<=\\]\\()/[^/\\s()][^\\s()]*|(?<=<img [^<>]{0,200}src=[\"'])/[^/\"'<>][^\"'<>]*");

  /** Where components find what they show. */
  private static final Map<String, String> PLACES =
      Map.of(
          "youtube", "https://www.youtube.com/watch?v=",
          "tweet", "https://x.com/i/status/",
          "bluesky", "https://bsky.app/profile/");

  /** What is drawn or counted, and says nothing in a document. */
  private static final Set<String> SILENT =
      Set.of(
          "arrow",
          "vdragarrow",
          "v-drag-arrow",
          "slidecurrentno",
          "slidestotal",
          "toc",
          "poweredbyslidev",
          "titlerenderer",
          "vclickgap",
          "v-click-gap");

  private static final Set<String> KEPT = Set.of("/", "open", "checked", "reversed");

  private static final int LONGEST_TAG = 30;

  private final Neighbours neighbours;
  private final Findings findings;

  SlidevText(Neighbours neighbours, Findings findings) {
    this.neighbours = neighbours;
    this.findings = findings;
  }

  /** The lines without the frame around code that changes step by step. */
  static List<Line> withoutMagicMoves(List<Line> lines) {
    List<Line> left = new ArrayList<>();
    String fence = "";
    for (Line line : lines) {
      Matcher magic = MAGIC.matcher(line.text());
      if (fence.isEmpty() && magic.matches()) {
        fence = magic.group(1);
        left.add(line.rewritten(""));
      } else if (!fence.isEmpty() && line.text().strip().equals(fence)) {
        fence = "";
        left.add(line.rewritten(""));
      } else {
        left.add(line);
      }
    }
    return left;
  }

  /** The lines as Markdown without Vue. */
  List<Line> read(List<Line> lines) {
    List<Line> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.code()) {
        read.add(line);
        continue;
      }
      int last = i + 1;
      String whole = line.text();
      if (OPENED.matcher(whole).find()) {
        while (last < lines.size() && last - i < LONGEST_TAG && !lines.get(last).blank()) {
          whole += " " + lines.get(last).text().strip();
          last++;
          if (!OPENED.matcher(whole).find()) {
            break;
          }
        }
        if (OPENED.matcher(whole).find()) {
          whole = line.text();
          last = i + 1;
        }
      }
      read.add(clean(last > i + 1 ? line.rewritten(whole) : line));
      i = last - 1;
    }
    return read;
  }

  private Line clean(Line line) {
    if (BLOCK.matcher(line.text()).matches()) {
      return line.without(new int[] {0}, new int[] {line.text().length()});
    }
    Line left = components(line);
    left = attributes(left);
    left = spans(left);
    left = LineEdit.without(left, BRACES);
    left = LineEdit.without(left, STEPS);
    return pictures(left);
  }

  private Line pictures(Line line) {
    String text = line.text();
    List<MatchResult> found = LineEdit.find(line, ROOTED);
    for (int i = found.size() - 1; i >= 0; i--) {
      MatchResult path = found.get(i);
      text =
          text.substring(0, path.start())
              + rooted(path.group(), neighbours)
              + text.substring(path.end());
    }
    return text.equals(line.text()) ? line : line.rewritten(text);
  }

  /** Where an address that starts at the deck's folder leads; pictures may lie in 'public'. */
  static String rooted(String address, Neighbours neighbours) {
    if (!address.startsWith("/") || address.startsWith("//")) {
      return address;
    }
    String path = address.substring(1);
    return !neighbours.has(path) && neighbours.has("public/" + path) ? "public/" + path : path;
  }

  private Line components(Line line) {
    List<MatchResult> tags = LineEdit.find(line, COMPONENT);
    if (tags.isEmpty()) {
      return line;
    }
    List<int[]> cuts = tags.stream().map(tag -> new int[] {tag.start(), tag.end()}).toList();
    List<Optional<String>> shown = tags.stream().map(tag -> shown(tag, line)).toList();
    if (shown.stream().allMatch(Optional::isEmpty)) {
      return LineEdit.without(line, cuts);
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int i = 0; i < cuts.size(); i++) {
      text.append(line.text(), from, cuts.get(i)[0]);
      shown.get(i).ifPresent(text::append);
      from = cuts.get(i)[1];
    }
    return line.rewritten(text.append(line.text().substring(from)).toString());
  }

  /** What stands in place of a tag. */
  private Optional<String> shown(MatchResult tag, Line line) {
    if (!tag.group(1).isEmpty()) {
      return Optional.empty();
    }
    String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
    String attributes = tag.group(3);
    String place = PLACES.getOrDefault(name, "");
    Optional<String> address =
        attribute(attributes, "id")
            .filter(id -> !place.isEmpty())
            .map(id -> id.contains("://") ? id : place + id)
            .or(
                () ->
                    attribute(attributes, "src")
                        .or(() -> attribute(attributes, "url"))
                        .filter(src -> src.contains("://")));
    if (address.isPresent()) {
      return address;
    }
    boolean empty = !tag.group(4).isEmpty();
    Optional<String> words =
        empty
            ? attribute(attributes, "title")
                .or(() -> attribute(attributes, "text"))
                .or(() -> attribute(attributes, "label"))
            : Optional.empty();
    boolean icon = name.indexOf('-') > 0 || name.indexOf(':') > 0;
    if (empty && words.isEmpty() && !icon && !SILENT.contains(name)) {
      findings.reportOnce(
          "component-" + name,
          SourceRange.at(line.number(), line.column(tag.start())),
          ParserCode.DEGRADED_CONSTRUCT,
          "Exports cannot show the component <" + tag.group(2) + ">; it is left out.");
    }
    return words;
  }

  private static Optional<String> attribute(String attributes, String name) {
    Matcher matcher =
        Pattern.compile("(?:^|\\s):?" + name + "\\s*=\\s*(?:\"'?([^\"']*)'?\"|'\"?([^'\"]*)\"?')")
            .matcher(attributes);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
        .filter(value -> !value.isBlank());
  }

  /** Takes out of tags of HTML the attributes that HTML does not have, such as {@code @click}. */
  private static Line attributes(Line line) {
    if (line.code() || line.text().indexOf('<') < 0) {
      return line;
    }
    List<int[]> cuts = new ArrayList<>();
    CodeSpans code = CodeSpans.of(line.text());
    Matcher tag = TAG.matcher(line.text());
    while (tag.find()) {
      Matcher attribute = ATTRIBUTE.matcher(line.text()).region(tag.start(1), tag.end(1));
      while (!code.contains(tag.start()) && attribute.find()) {
        boolean plain = PLAIN_NAME.matcher(attribute.group(1)).matches();
        // Styles of UnoCSS may stand as words without a value.
        if (!plain || (attribute.group(2) == null && !KEPT.contains(attribute.group(1)))) {
          cuts.add(new int[] {attribute.start(), attribute.end()});
        }
      }
    }
    return LineEdit.without(line, cuts);
  }

  private static Line spans(Line line) {
    List<int[]> cuts = new ArrayList<>();
    for (MatchResult span : LineEdit.find(line, SPAN)) {
      cuts.add(new int[] {span.start(), span.start() + 1});
      cuts.add(new int[] {span.end(1), span.end()});
    }
    return LineEdit.without(line, cuts);
  }
}
