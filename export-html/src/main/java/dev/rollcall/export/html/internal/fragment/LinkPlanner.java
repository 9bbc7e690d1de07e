package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.markup.ElementIds;
import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.link.OtherDocument;
import dev.rollcall.export.summary.Place;
import dev.rollcall.model.Anchors.Anchor;
import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.SafeUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the ids that links within a call lead to; what no link leads to needs none. */
final class LinkPlanner {

  private final CallLinks links;
  private final ElementIds ids;
  private final Map<Slide, Place> places;
  private final IdentityHashMap<Heading, String> headings = new IdentityHashMap<>();

  LinkPlanner(Call call, CallLinks links, ElementIds ids) {
    this.links = links;
    this.ids = ids;
    places = places(call);
  }

  /** Where the slides of a call stand; two of them may say the same. */
  static Map<Slide, Place> places(Call call) {
    IdentityHashMap<Slide, Place> places = new IdentityHashMap<>();
    put(call.cover(), Place.Part.COVER, 0, places);
    for (int i = 0; i < call.teams().size(); i++) {
      put(call.teams().get(i).slides(), Place.Part.TEAM, i, places);
    }
    put(call.closing(), Place.Part.CLOSING, 0, places);
    return places;
  }

  private static void put(List<Slide> slides, Place.Part part, int team, Map<Slide, Place> places) {
    for (int i = 0; i < slides.size(); i++) {
      places.put(slides.get(i), new Place(part, team, i));
    }
  }

  /** The slides that links lead to. */
  List<Place> slides() {
    List<Place> slides = new ArrayList<>();
    for (Anchor anchor : links.places()) {
      place(anchor).ifPresent(slides::add);
    }
    return slides;
  }

  private Optional<Place> place(Anchor anchor) {
    return Optional.ofNullable(places.get(anchor.slide()));
  }

  /** The ids of the headings that links lead to. */
  Map<Heading, String> headings() {
    for (Anchor anchor : links.places()) {
      if (anchor.heading().isPresent() && !isHeader(anchor)) {
        headings.computeIfAbsent(anchor.heading().get(), heading -> ids.of("at-" + anchor.name()));
      }
    }
    return headings;
  }

  /** Whether a place is in the header of the page, where nothing has an id of its own. */
  private boolean isHeader(Anchor anchor) {
    return place(anchor).filter(new Place(Place.Part.COVER, 0, 0)::equals).isPresent();
  }

  /** Where a link leads in HTML; empty where it is to be followed as it is. */
  Optional<SafeUrl> href(SafeUrl url, SummaryTargets slides, OtherPages pages) {
    Optional<Anchor> anchor = links.place(url);
    if (anchor.isPresent()) {
      return anchor
          .flatMap(Anchor::heading)
          .map(headings::get)
          .or(() -> place(anchor.get()).flatMap(slides::found))
          .map(id -> SafeUrl.of("#" + id));
    }
    return links.document(url).map(pages::url);
  }

  /** Where the headings of other documents stand in their pages. */
  @FunctionalInterface
  interface OtherPages {

    /** The address of a place in another document's page. */
    SafeUrl url(OtherDocument document);
  }

  /** The addresses of all links that do not stay as they are. */
  Map<SafeUrl, SafeUrl> hrefs(Iterable<SafeUrl> urls, SummaryTargets slides, OtherPages pages) {
    Map<SafeUrl, SafeUrl> hrefs = new HashMap<>();
    for (SafeUrl url : urls) {
      href(url, slides, pages).ifPresent(href -> hrefs.put(url, href));
    }
    return hrefs;
  }
}
