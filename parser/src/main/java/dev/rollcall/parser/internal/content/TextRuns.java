package dev.rollcall.parser.internal.content;

import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Text;
import dev.rollcall.parser.internal.text.InlineEdits;
import dev.rollcall.parser.internal.text.Linkifier;
import dev.rollcall.parser.internal.text.ReadingContext;
import dev.rollcall.parser.internal.text.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads plain text: bare links and abbreviations stand in it. */
final class TextRuns {

  private final ReadingContext context;
  private final Linkifier linkifier = new Linkifier();
  private final @Nullable Pattern abbreviations;

  TextRuns(ReadingContext context) {
    this.context = context;
    this.abbreviations =
        context.abbreviations().isEmpty()
            ? null
            : Pattern.compile(
                context.abbreviations().keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(Pattern::quote)
                    .collect(
                        Collectors.joining(
                            "|", "(?<![\\p{L}\\p{N}_])(?:", ")(?![\\p{L}\\p{N}_])")));
  }

  /** The pieces of a text node. */
  List<Inline> read(org.commonmark.node.Text node, boolean inLink) {
    String text = node.getLiteral();
    List<Inline> pieces = new ArrayList<>();
    int at = 0;
    if (!inLink) {
      for (Linkifier.Found link : linkifier.find(text)) {
        plain(node, at, link.from(), pieces);
        linked(node, link, pieces);
        at = link.to();
      }
    }
    plain(node, at, text.length(), pieces);
    return pieces;
  }

  /** A link that shows its own address. */
  List<Inline> url(String url, SourceRange range) {
    Text text = Text.builder().text(url).range(range).build();
    return SafeUrl.parse(Urls.ascii(url))
        .<List<Inline>>map(
            target -> List.of(Link.builder().target(target).addContent(text).range(range).build()))
        .orElseGet(() -> List.of(text));
  }

  private void linked(org.commonmark.node.Text node, Linkifier.Found link, List<Inline> pieces) {
    Text text = piece(node, link.from(), link.to());
    Optional<SafeUrl> target = SafeUrl.parse(Urls.ascii(link.target()));
    if (target.isEmpty()) {
      pieces.add(text);
      return;
    }
    pieces.add(Link.builder().target(target.get()).addContent(text).range(text.range()).build());
  }

  private void plain(org.commonmark.node.Text node, int from, int to, List<Inline> pieces) {
    if (from >= to) {
      return;
    }
    int at = from;
    if (abbreviations != null) {
      Matcher matcher = abbreviations.matcher(node.getLiteral()).region(from, to);
      while (matcher.find()) {
        if (matcher.start() > at) {
          pieces.add(piece(node, at, matcher.start()));
        }
        String expansion = context.abbreviations().getOrDefault(matcher.group(), "");
        pieces.add(
            InlineEdits.withExpansion(piece(node, matcher.start(), matcher.end()), expansion));
        at = matcher.end();
      }
    }
    if (at < to) {
      pieces.add(piece(node, at, to));
    }
  }

  private Text piece(org.commonmark.node.Text node, int from, int to) {
    String text = node.getLiteral();
    return Text.builder()
        .text(text.substring(from, to))
        .range(context.positions().of(node, text.length(), from, to))
        .build();
  }
}
