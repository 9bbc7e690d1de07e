package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.export.html.internal.markup.UrlSpelling;
import dev.rollcall.model.text.Image;
import java.util.Optional;

/** Writes pictures: in the text, as figures with captions, and as banners. */
final class PictureWriter {

  /** The text column is no wider than this in most sites; see {@code --rc-measure}. */
  private static final String SIZES = "(min-width: 52em) 48em, 100vw";

  private final HtmlWriter html;
  private final Pictures pictures;
  private final Labels labels;
  private String place = "";

  PictureWriter(HtmlWriter html, Pictures pictures, Labels labels) {
    this.html = html;
    this.pictures = pictures;
    this.labels = labels;
  }

  /** Names the section whose pictures follow, for those without an alternative text. */
  void enter(String section) {
    place = section;
  }

  /** Writes a picture within text; its title is shown on request, as in the source. */
  void inText(Image image) {
    write(image, image.title());
  }

  /** Writes the picture of a figure, whose caption shows the title. */
  void inFigure(Image image) {
    write(image, Optional.empty());
  }

  /** Writes a picture that only adorns. */
  void banner(Picture picture) {
    if (picture instanceof Picture.Missing) {
      return;
    }
    html.start(Tag.DIV, "rc-banner");
    start(picture, SIZES);
    html.attribute(Attribute.ALT, "").end();
    html.end();
  }

  private void write(Image image, Optional<String> title) {
    Picture picture = pictures.find(image.source(), image.range());
    String alt = image.alt().or(image::title).orElse("");
    if (picture instanceof Picture.Missing missing) {
      String name = alt.isBlank() ? missing.source().value() : alt;
      html.element(Tag.SPAN, "rc-missing", labels.pictureMissing() + ": " + name);
      return;
    }
    Optional<DisplayWidth> width = DisplayWidth.of(image, picture);
    start(picture, width.map(DisplayWidth::sizes).orElse(SIZES));
    width.ifPresent(w -> html.attribute(Attribute.CLASS, w.cssClass()));
    title.ifPresent(text -> html.attribute(Attribute.TITLE, text));
    html.attribute(Attribute.ALT, alt.isBlank() ? labels.pictureIn() + " " + place : alt).end();
  }

  private void start(Picture picture, String sizes) {
    html.start(Tag.IMG);
    switch (picture) {
      case Picture.Shown shown -> {
        Picture.File file = shown.smallest();
        html.attribute(Attribute.SRC, file.address());
        if (shown.files().size() > 1) {
          html.attribute(Attribute.SRCSET, sourceSet(shown)).attribute(Attribute.SIZES, sizes);
        }
        html.attribute(Attribute.WIDTH, file.width()).attribute(Attribute.HEIGHT, file.height());
      }
      case Picture.Remote remote ->
          html.attribute(Attribute.SRC, UrlSpelling.valid(remote.source().value()));
      case Picture.Missing missing -> throw new IllegalArgumentException("Nothing to show");
    }
    html.attribute(Attribute.LOADING, "lazy").attribute(Attribute.DECODING, "async");
  }

  private static String sourceSet(Picture.Shown shown) {
    StringBuilder set = new StringBuilder();
    for (Picture.File file : shown.files()) {
      set.append(set.isEmpty() ? "" : ", ").append(file.address());
      set.append(' ').append(file.width()).append('w');
    }
    return set.toString();
  }
}
