package dev.rollcall.parser.internal.content;

import dev.rollcall.model.Background;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.dialect.SlideSetup;
import dev.rollcall.parser.internal.dialect.SlideSetup.Picture;
import dev.rollcall.parser.internal.html.CssColors;
import dev.rollcall.parser.internal.source.Comment;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.text.DataPictures;
import dev.rollcall.parser.internal.text.Urls;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads what comments like {@code <!-- .slide: data-background="…" -->} say about a slide. */
final class SlideAttributes {

  private static final Pattern SLIDE = Pattern.compile("\\s*\\.slide:\\s*([^\\n]*(?:\\n[^\\n]*)*)");

  private final Findings findings;
  private final DataPictures pictures;
  private final CssColors colors = new CssColors();

  SlideAttributes(Findings findings, DataPictures pictures) {
    this.findings = findings;
    this.pictures = pictures;
  }

  /** What the slide is painted on; the last comment wins. */
  Optional<Background> background(SlideSetup setup, List<Comment> comments) {
    Optional<String> color =
        setup.color().or(() -> setup.background().map(Picture::address)).flatMap(colors::parse);
    Optional<SafeUrl> image =
        setup
            .background()
            .filter(picture -> colors.parse(picture.address()).isEmpty())
            .flatMap(picture -> picture(picture.address(), picture.range()));
    for (Comment comment : comments) {
      Matcher matcher = SLIDE.matcher(comment.content());
      if (!matcher.matches()) {
        continue;
      }
      Element attributes =
          Parser.xmlParser().parseInput("<slide " + matcher.group(1) + ">", "").firstElementChild();
      if (attributes == null) {
        continue;
      }
      for (String name : List.of("data-background", "data-background-image")) {
        if (!attributes.hasAttr(name)) {
          continue;
        }
        String value = attributes.attr(name).strip();
        Optional<String> asColor = colors.parse(value);
        if (asColor.isPresent()) {
          color = asColor;
        } else {
          image = picture(value, comment.range());
        }
      }
      Optional<String> named = colors.parse(attributes.attr("data-background-color"));
      color = named.isPresent() ? named : color;
    }
    return image.isEmpty() && color.isEmpty()
        ? Optional.empty()
        : Optional.of(Background.builder().image(image).color(color).build());
  }

  private Optional<SafeUrl> picture(String value, SourceRange range) {
    if (Urls.isEmpty(value)) {
      findings.report(
          range,
          ParserCode.EMPTY_TARGET,
          "The slide's background has no address; give one or remove data-background.");
      return Optional.empty();
    }
    return new Urls(findings).picture(value, pictures, range, "The slide's background");
  }
}
