package dev.rollcall.export.link;

import dev.rollcall.model.Anchors;
import dev.rollcall.model.Anchors.Anchor;
import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The links of a call that lead to places in it, or to other documents of its run. */
public final class CallLinks {

  private final Map<SafeUrl, Anchor> inside = new LinkedHashMap<>();
  private final Documents documents;
  private final List<SafeUrl> targets;

  private CallLinks(Call call, Documents documents) {
    this.documents = documents;
    this.targets = targets(call).filter(url -> !url.isExternal()).distinct().toList();
    List<SafeUrl> own = targets.stream().filter(CallLinks::mayBeInside).toList();
    if (!own.isEmpty()) {
      Anchors anchors = Anchors.of(call);
      own.forEach(target -> anchors.find(target).ifPresent(anchor -> inside.put(target, anchor)));
    }
  }

  /** Reads the links of a call. */
  public static CallLinks of(Call call, Documents documents) {
    return new CallLinks(call, documents);
  }

  private static boolean mayBeInside(SafeUrl url) {
    return url.isFragment() || url.value().startsWith("/");
  }

  private static Stream<SafeUrl> targets(Call call) {
    List<Inline> inlines = new ArrayList<>();
    inlines.addAll(TextContent.within(call.tagline()));
    inlines.addAll(TextContent.within(call.occasion()));
    call.slides()
        .forEach(
            slide -> {
              inlines.addAll(TextContent.within(slide.title()));
              inlines.addAll(TextContent.inlines(slide.blocks()));
              inlines.addAll(TextContent.inlines(slide.notes()));
            });
    return inlines.stream().filter(Link.class::isInstance).map(link -> ((Link) link).target());
  }

  /** Where the links of the call lead, those to other machines left out, each once. */
  public List<SafeUrl> targets() {
    return targets;
  }

  /** The place in the call that a link leads to. */
  public Optional<Anchor> place(SafeUrl url) {
    return Optional.ofNullable(inside.get(url));
  }

  /** The places that links lead to, each once. */
  public List<Anchor> places() {
    return inside.values().stream().distinct().toList();
  }

  /** The other document that a link leads to. */
  public Optional<OtherDocument> document(SafeUrl url) {
    return url.isExternal() || url.isFragment() ? Optional.empty() : documents.find(url);
  }

  /** The names of a slide that links lead to; not those of headings within it. */
  @SuppressWarnings("ReferenceEquality") // two slides may say the same
  public List<String> names(Slide slide) {
    return places().stream()
        .filter(anchor -> anchor.slide() == slide && anchor.heading().isEmpty())
        .map(CallLinks::name)
        .toList();
  }

  /** The names of a heading within a slide that links lead to. */
  @SuppressWarnings("ReferenceEquality") // two headings may say the same
  public List<String> names(Heading heading) {
    return places().stream()
        .filter(anchor -> anchor.heading().filter(h -> h == heading).isPresent())
        .map(CallLinks::name)
        .toList();
  }

  /** The names of a slide and of all headings within it that links lead to. */
  @SuppressWarnings("ReferenceEquality") // two slides may say the same
  public List<String> allNames(Slide slide) {
    return places().stream()
        .filter(anchor -> anchor.slide() == slide)
        .map(CallLinks::name)
        .toList();
  }

  /** How a place is called in files: no other name there begins like this. */
  public static String name(Anchor anchor) {
    return "at " + anchor.name();
  }
}
