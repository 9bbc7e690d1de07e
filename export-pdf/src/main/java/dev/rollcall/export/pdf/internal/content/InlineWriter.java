package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.link.OtherDocument;
import dev.rollcall.export.pdf.LinkTargets;
import dev.rollcall.export.pdf.internal.flow.Hyperlink;
import dev.rollcall.export.pdf.internal.flow.InlineItem;
import dev.rollcall.export.pdf.internal.flow.InlineItem.BreakPiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.PicturePiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.Picture;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.plan.LinkTarget;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.pdf.internal.plan.StructNode.Attribute;
import dev.rollcall.export.theme.Palette;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.model.Anchors;
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
import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns running text into pieces, and adds the leaves they belong to below a node. */
final class InlineWriter {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String SPAN = "Span";

  private final ExportContext context;
  private final Palette palette;
  private final Wording wording;
  private final LinkTargets targets;
  private final CallLinks links;
  private final Set<String> places;

  /**
   * Creates a writer for one document.
   *
   * @param places the places that links within the document may lead to
   */
  InlineWriter(
      ExportContext context,
      Palette palette,
      Wording wording,
      LinkTargets targets,
      CallLinks links,
      Set<String> places) {
    this.context = context;
    this.links = links;
    this.palette = palette;
    this.wording = wording;
    this.targets = targets;
    this.places = places;
  }

  /** Where the call's links lead. */
  CallLinks links() {
    return links;
  }

  /**
   * Writes some inlines.
   *
   * @param node the paragraph's node
   * @param notes takes the targets of links
   * @param subject what the slide is about, for pictures without description
   */
  List<InlineItem> write(
      List<Inline> inlines, StructNode node, TextStyle style, LinkNotes notes, String subject) {
    Run run = new Run(notes, subject);
    boolean plain = inlines.stream().allMatch(InlineWriter::isPlain);
    Place place =
        new Place(node, plain ? Optional.of(node) : Optional.empty(), SPAN, Optional.empty());
    run.addAll(inlines, style, place);
    tellLogicalOrder(run.pieces);
    return run.pieces;
  }

  /**
   * Gives leaves that run from right to left their text in logical order: on the page it stands in
   * visual order, and screen readers differ in what they make of that.
   */
  private static void tellLogicalOrder(List<InlineItem> pieces) {
    Map<StructNode, StringBuilder> texts = new LinkedHashMap<>();
    for (InlineItem piece : pieces) {
      if (piece instanceof TextPiece text && text.node().isPresent()) {
        texts.computeIfAbsent(text.node().get(), n -> new StringBuilder()).append(text.text());
      }
    }
    texts.forEach(
        (node, text) -> {
          char[] chars = text.toString().toCharArray();
          if (Bidi.requiresBidi(chars, 0, chars.length)) {
            node.with(Attribute.ACTUAL_TEXT, text.toString());
          }
        });
  }

  /** Whether some text says which language it is in, or what it stands for. */
  private static boolean hasMarks(List<Inline> inlines) {
    return TextContent.within(inlines).stream()
        .anyMatch(
            inline ->
                inline instanceof Text t
                    && (t.language().isPresent() || t.expansion().isPresent()));
  }

  private static boolean isPlain(Inline inline) {
    return inline instanceof LineBreak
        || (inline instanceof Text text && text.language().isEmpty() && text.expansion().isEmpty());
  }

  /**
   * Where in the structure tree text is put.
   *
   * @param parent the node that leaves are added to
   * @param leaf the leaf that takes all text, where there is one
   * @param type the structure type of new leaves
   * @param link the link that the text is part of
   */
  private record Place(
      StructNode parent, Optional<StructNode> leaf, String type, Optional<Hyperlink> link) {

    Place typed(String other) {
      return new Place(parent, leaf, type.equals(SPAN) ? other : type, link);
    }
  }

  private final class Run {

    private final LinkNotes notes;
    private final String subject;
    private final List<InlineItem> pieces = new ArrayList<>();

    Run(LinkNotes notes, String subject) {
      this.notes = notes;
      this.subject = subject;
    }

    void addAll(List<Inline> inlines, TextStyle style, Place place) {
      Place current = place;
      for (Inline inline : inlines) {
        // Neighbouring plain text shares one leaf.
        if (isPlain(inline) && place.leaf().isEmpty()) {
          if (current.leaf().isEmpty() && inline instanceof Text) {
            current =
                new Place(
                    place.parent(),
                    Optional.of(place.parent().add(place.type())),
                    place.type(),
                    place.link());
          }
          add(inline, style, current);
        } else {
          current = place;
          add(inline, style, place);
        }
      }
    }

    private void add(Inline inline, TextStyle style, Place place) {
      switch (inline) {
        case Text t -> addText(t, style, place);
        case Code c -> addCode(c, style, place);
        case LineBreak b -> pieces.add(new BreakPiece());
        case Emphasis e -> addAll(e.content(), style.inItalics(), place.typed("Em"));
        case Strong s -> addAll(s.content(), style.inBold(), place.typed("Strong"));
        case Strike s -> addAll(s.content(), style.withStrike(), place);
        case Inserted i -> addAll(i.content(), style.withUnderline(), place);
        case Mark m ->
            addAll(m.content(), style.in(palette.marked()).on(palette.highlight()), place);
        case Subscript s -> addAll(s.content(), style.shifted(-0.16), place);
        case Superscript s -> addAll(s.content(), style.shifted(0.34), place);
        case Colored c ->
            addAll(c.content(), style.in(on(palette.readable(c.color()), style)), place);
        case Link l -> addLink(l, style, place);
        case Image i -> addImage(i, place);
      }
    }

    private void addText(Text text, TextStyle style, Place place) {
      StructNode leaf = leaf(place);
      if (place.leaf().isEmpty()) {
        text.expansion().ifPresent(e -> leaf.with(Attribute.EXPANSION, e));
        text.language().ifPresent(l -> leaf.with(Attribute.LANGUAGE, l));
      }
      addPiece(BLANKS.matcher(text.text()).replaceAll(" "), style, leaf, place.link());
    }

    private void addCode(Code code, TextStyle style, Place place) {
      StructNode leaf = leaf(place.typed("Code"));
      TextStyle codeStyle = style.asCode(Optional.of(style.tint().orElse(palette.tint())));
      addPiece(BLANKS.matcher(code.text()).replaceAll(" "), codeStyle, leaf, place.link());
    }

    private StructNode leaf(Place place) {
      return place.leaf().orElseGet(() -> place.parent().add(place.type()));
    }

    private void addPiece(String text, TextStyle style, StructNode leaf, Optional<Hyperlink> link) {
      if (!text.isEmpty()) {
        pieces.add(new TextPiece(text, style, Optional.of(leaf), link));
      }
    }

    private void addLink(Link link, TextStyle style, Place place) {
      Optional<LinkTarget> target = target(link.target());
      if (target.isEmpty() || place.link().isPresent()) {
        addAll(link.content(), style, place);
        return;
      }
      String text = TextContent.of(link.content()).strip();
      SafeUrl url = target.get() instanceof LinkTarget.Web web ? web.url() : link.target();
      StructNode node = place.parent().add("Link");
      boolean hasPicture = !TextContent.imagesWithin(link.content()).isEmpty();
      boolean isUniform = !hasPicture && !hasMarks(link.content());
      Hyperlink hyperlink = new Hyperlink(target.get(), node, description(link, url, text));
      Place inside =
          new Place(
              node, isUniform ? Optional.of(node) : Optional.empty(), SPAN, Optional.of(hyperlink));
      TextStyle linkStyle = style.in(on(palette.link(), style)).withUnderline();
      if (text.isEmpty() && !hasPicture) {
        addPiece(url.value(), linkStyle, node, Optional.of(hyperlink));
      } else {
        addAll(link.content(), linkStyle, inside);
      }
      if (target.get() instanceof LinkTarget.Web && !LinkNotes.isEvident(text, url)) {
        printTarget(url, style, place);
      }
    }

    /** A colour, readable where the text has a ground of its own. */
    private static Rgb on(Rgb color, TextStyle style) {
      return style.tint().map(tint -> color.readableOn(tint, Palette.READABLE)).orElse(color);
    }

    private void printTarget(SafeUrl target, TextStyle style, Place place) {
      TextStyle quiet = style.in(on(palette.quiet(), style));
      switch (targets) {
        case NOTES ->
            addPiece(
                "[" + notes.number(target) + "]",
                quiet.shifted(0.3).sized(style.size() * 0.68),
                place.parent().add("Reference"),
                Optional.empty());
        case INLINE -> addPiece(" (" + target.value() + ")", quiet, leaf(place), Optional.empty());
        case NONE -> {}
      }
    }

    private Optional<LinkTarget> target(SafeUrl url) {
      Optional<Anchors.Anchor> place = links.place(url);
      if (place.isPresent()) {
        return Optional.of(new LinkTarget.Place(CallLinks.name(place.get())));
      }
      if (!url.isFragment()) {
        SafeUrl file = links.document(url).map(OtherDocument::file).orElse(url);
        return Optional.of(new LinkTarget.Web(file));
      }
      String name = url.value().substring(1);
      return places.contains(name) ? Optional.of(new LinkTarget.Place(name)) : Optional.empty();
    }

    private String description(Link link, SafeUrl url, String text) {
      return link.title()
          .orElseGet(
              () ->
                  text.isEmpty() || LinkNotes.isEvident(text, url)
                      ? wording.linkTo(url.value())
                      : text + " (" + url.value() + ")");
    }

    private void addImage(Image image, Place place) {
      String alt = image.alt().orElseGet(() -> wording.picture(subject));
      StructNode figure = place.parent().add("Figure").with(Attribute.ALT, alt);
      Picture picture =
          new Picture(
              image.source().value(),
              image.range(),
              context.picture(image.source(), image.range()),
              alt,
              image.width(),
              image.height());
      pieces.add(new PicturePiece(picture, figure, place.link()));
    }
  }
}
