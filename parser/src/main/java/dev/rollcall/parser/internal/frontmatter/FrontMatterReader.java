package dev.rollcall.parser.internal.frontmatter;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import dev.rollcall.parser.internal.source.Mending;
import dev.rollcall.parser.internal.source.YamlDepth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the YAML at the head of a document, also where it stands behind blank lines or is broken.
 */
public final class FrontMatterReader {

  private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w-]*)[ \\t]*:[ \\t]*(.*)");

  /** A picture in the place of a value. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "\\s*[\\w-]+:[ \\t]+(!\\[[^\\[\\]]*\\]\\((https?://[^\\s()'\"#]+)\\))[ \\t]*");

  private final Findings findings;

  public FrontMatterReader(Findings findings) {
    this.findings = findings;
  }

  /** Reads the front matter of a document; empty where it has none. */
  public FrontMatter read(List<Line> lines) {
    FrontMatter matter = readHead(lines);
    return matter.end() == 0 && PrivateKeys.areIn(lines)
        ? ImmutableFrontMatter.builder()
            .privateProblem(PrivateKeys.UNREADABLE)
            .addAllPrivateLines(PrivateKeys.lines(lines))
            .build()
        : matter;
  }

  private FrontMatter readHead(List<Line> lines) {
    Optional<Head> head = Head.find(lines);
    if (head.isEmpty()) {
      return ImmutableFrontMatter.builder().build();
    }
    if (head.get().form() == Head.Form.YAML) {
      reportPlace(lines, head.get());
    }
    return parse(lines.subList(head.get().first(), head.get().close()), head.get());
  }

  private void reportPlace(List<Line> lines, Head head) {
    Line open = lines.get(head.open());
    List<Line> above = lines.subList(0, head.open());
    if (above.stream().anyMatch(line -> !line.blank())) {
      findings.report(
          range(open),
          ParserCode.FRONT_MATTER_MALFORMED,
          "The front matter must start in the first line; move the comment below it.");
    } else if (!above.isEmpty()) {
      findings.report(
          range(open),
          ParserCode.FRONT_MATTER_MALFORMED,
          "The front matter must start in the first line; remove the blank lines above it.",
          Mending.titled("Remove the blank lines above the front matter").delete(above));
    } else if (lines.get(head.open() + 1).blank()) {
      findings.report(
          range(open),
          ParserCode.FRONT_MATTER_MALFORMED,
          "Remove the blank lines below the opening ---; other programs do not find the front"
              + " matter.",
          Mending.titled("Remove the blank lines below the opening ---")
              .delete(lines.subList(head.open() + 1, head.first())));
    }
  }

  private FrontMatter parse(List<Line> yaml, Head head) {
    String text = head.form().yaml(yaml.stream().map(Line::text).toList());
    Map<?, ?> values;
    boolean broken = false;
    try {
      if (YamlDepth.isTooDeep(text)) {
        throw new YamlEngineException("nested too deeply");
      }
      Object loaded = new Load(settings()).loadFromString(text);
      values = loaded instanceof Map<?, ?> map ? map : Map.of();
    } catch (YamlEngineException | IllegalArgumentException | StackOverflowError e) {
      // SnakeYAML Engine lets some tags and escapes through to where they are an illegal argument
      reportBroken(yaml, e);
      values = salvage(text.lines().toList());
      broken = true;
    }
    reportPictures(yaml);
    ImmutableFrontMatter.Builder matter = build(values, yaml, head);
    PrivateKeys keys = PrivateKeys.of(values, broken && PrivateKeys.areIn(yaml));
    return matter
        .addAllPrivateTeams(keys.teams())
        .privateProblem(keys.problem())
        .addAllPrivateLines(PrivateKeys.lines(yaml))
        .build();
  }

  private static LoadSettings settings() {
    return LoadSettings.builder()
        .setLabel("front matter")
        .setMaxAliasesForCollections(10)
        .setAllowDuplicateKeys(true)
        .setCodePointLimit(1_000_000)
        .build();
  }

  private void reportBroken(List<Line> yaml, Throwable e) {
    Line line = yaml.get(0);
    int column = 0;
    String problem = "it is not YAML";
    if (e instanceof MarkedYamlEngineException marked) {
      problem = marked.getProblem().replace('\n', ' ');
      if (marked.getProblemMark().isPresent()) {
        int at = Math.min(marked.getProblemMark().get().getLine(), yaml.size() - 1);
        line = yaml.get(at);
        column = marked.getProblemMark().get().getColumn();
      }
    }
    findings.report(
        SourceRange.at(line.number(), line.column(column)),
        ParserCode.FRONT_MATTER_MALFORMED,
        "The front matter cannot be read here: " + problem + "; mend the YAML.");
  }

  /** What can still be told line by line from broken YAML. */
  private static Map<String, Object> salvage(List<String> yaml) {
    return yaml.stream()
        .map(ENTRY::matcher)
        .filter(Matcher::matches)
        .collect(
            Collectors.toMap(
                m -> m.group(1), m -> (Object) unquoted(m.group(2).strip()), (a, b) -> a));
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** A picture's address written as Markdown is a frequent slip. */
  private void reportPictures(List<Line> yaml) {
    for (Line line : yaml) {
      int at = line.text().indexOf("![");
      if (at >= 0 && line.text().indexOf("](", at) > at) {
        findings.report(
            SourceRange.at(line.number(), line.column(at)),
            ParserCode.FRONT_MATTER_MALFORMED,
            "Give the picture's address alone, without ![](…) around it.",
            address(line));
      }
    }
  }

  private static Optional<Mending> address(Line line) {
    Matcher picture = PICTURE.matcher(line.text());
    return picture.matches()
        ? Optional.of(
            Mending.titled("Give the address alone")
                .replace(line, picture.start(1), picture.end(1), picture.group(2)))
        : Optional.empty();
  }

  private static ImmutableFrontMatter.Builder build(Map<?, ?> values, List<Line> yaml, Head head) {
    ImmutableFrontMatter.Builder matter = ImmutableFrontMatter.builder().end(head.end());
    text(values.get("title")).ifPresent(matter::title);
    for (int i = 0; i < yaml.size(); i++) {
      if (yaml.get(i).text().startsWith("title")) {
        matter.titleLine(head.first() + i);
        break;
      }
    }
    text(values.get("lang")).or(() -> text(values.get("language"))).ifPresent(matter::language);
    matter.addAllTags(tags(values.get("tags")));
    boolean slideType =
        text(values.get("type"))
            .filter(t -> t.toLowerCase(Locale.ROOT).equals("slide"))
            .isPresent();
    matter.deck(slideType || values.containsKey("slideOptions"));
    text(values.get("breaks")).map(b -> !b.equalsIgnoreCase("false")).ifPresent(matter::breaks);
    if (values.get("rollcall") instanceof Map<?, ?> own) {
      matter.addAllIgnored(strings(own.get("ignore")).toList());
    }
    return matter;
  }

  private static List<String> tags(@Nullable Object value) {
    return strings(value)
        .flatMap(tag -> Stream.of(tag.split(",")))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<String> strings(@Nullable Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().flatMap(one -> text(one).stream());
    }
    return text(value).stream();
  }

  private static Optional<String> text(@Nullable Object value) {
    if (value == null || value instanceof Map || value instanceof Collection) {
      return Optional.empty();
    }
    return Optional.of(value.toString().strip()).filter(text -> !text.isEmpty());
  }

  private static SourceRange range(Line line) {
    return new SourceRange(
        line.number(), 1, line.number(), Math.max(1, line.column(line.text().length()) - 1));
  }
}
