package dev.rollcall.parser.internal.content;

import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Text;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What HedgeDoc shows live and exports show plainly. */
final class Embeds {

  /** Where HedgeDoc 1 finds what it embeds, by the word that asks for it. */
  private static final Map<String, String> PLACES =
      Map.of(
          "youtube", "https://www.youtube.com/watch?v=",
          "vimeo", "https://vimeo.com/",
          "gist", "https://gist.github.com/",
          "slideshare", "https://www.slideshare.net/",
          "speakerdeck", "https://speakerdeck.com/");

  private final Findings findings;

  Embeds(Findings findings) {
    this.findings = findings;
  }

  /** A link to what is embedded; the words themselves where that is not known. */
  List<Inline> link(String words, SourceRange range) {
    String[] parts = words.split(" ", 2);
    String id = parts[1];
    String place = id.contains("://") ? "" : PLACES.getOrDefault(parts[0], "");
    Optional<SafeUrl> target =
        place.isEmpty() && !id.contains("://") ? Optional.empty() : SafeUrl.parse(place + id);
    if (target.isEmpty()) {
      return List.of(Text.builder().text("{%" + words + " %}").range(range).build());
    }
    findings.reportOnce(
        "embed-" + parts[0],
        range,
        ParserCode.DEGRADED_CONSTRUCT,
        "What is embedded from " + parts[0] + " becomes a link in exports.");
    Text text = Text.builder().text(target.get().value()).range(range).build();
    return List.of(Link.builder().target(target.get()).addContent(text).range(range).build());
  }

  /** The source of a formula. */
  List<Inline> math(String source, SourceRange range) {
    degraded("math", range, "Formulas stay as their source in exports.");
    return List.of(Code.builder().text(source).range(range).build());
  }

  /** Reports once per document that a construct is shown plainly. */
  void degraded(String key, SourceRange range, String message) {
    findings.reportOnce(key, range, ParserCode.DEGRADED_CONSTRUCT, message);
  }
}
