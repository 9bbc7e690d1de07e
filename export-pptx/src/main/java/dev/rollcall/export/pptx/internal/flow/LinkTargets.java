package dev.rollcall.export.pptx.internal.flow;

import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.link.OtherDocument;
import dev.rollcall.export.pptx.internal.plan.Target;
import dev.rollcall.model.Anchors;
import dev.rollcall.model.text.SafeUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What the links of a call become in a deck. */
final class LinkTargets {

  private LinkTargets() {}

  /** The target of a link; empty for relative ones that lead to nothing of the same run. */
  static Optional<Target> of(SafeUrl url, CallLinks links) {
    Optional<Anchors.Anchor> place = links.place(url);
    if (place.isPresent()) {
      return Optional.of(new Target.Anchor(CallLinks.name(place.get())));
    }
    if (url.isFragment()) {
      return Optional.of(new Target.Anchor(anchor(url.value().substring(1))));
    }
    if (!url.isExternal()) {
      return links
          .document(url)
          .map(OtherDocument::file)
          .map(file -> new Target.Outside(file.encoded()));
    }
    String written = url.encoded();
    try {
      new URI(written);
      return Optional.of(new Target.Outside(written));
    } catch (URISyntaxException e) {
      return Optional.empty(); // no program could follow it
    }
  }

  /** The form in which the anchors of footnotes are compared. */
  static String anchor(String fragment) {
    return fragment.strip().toLowerCase(Locale.ROOT);
  }
}
