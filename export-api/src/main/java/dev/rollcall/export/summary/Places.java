package dev.rollcall.export.summary;

import dev.rollcall.export.summary.Place.Part;
import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import java.util.Optional;

/** Finds the slides that decisions and actions stand on. */
final class Places {

  private final Call call;

  Places(Call call) {
    this.call = call;
  }

  /**
   * Where something stands: the slide whose range holds its own, else the beginning of its team.
   *
   * @param team the team's id; absent on the cover and at the end
   */
  Optional<Place> of(Optional<String> team, Optional<SourceRange> source) {
    Optional<Place> found = source.flatMap(range -> holding(team, range));
    return found.isPresent() ? found : team.flatMap(this::beginning);
  }

  /** What a place is called; empty where nothing names it. */
  Optional<String> name(Place place) {
    String name =
        switch (place.part()) {
          case COVER -> title(call.cover(), place.slide());
          case TEAM -> call.teams().get(place.team()).name();
          case CLOSING -> title(call.closing(), place.slide());
        };
    return Optional.of(name.strip()).filter(text -> !text.isEmpty());
  }

  private static String title(List<Slide> slides, int number) {
    return number < slides.size() ? TextContent.name(slides.get(number).title()) : "";
  }

  private Optional<Place> holding(Optional<String> team, SourceRange range) {
    for (int i = 0; i < call.teams().size(); i++) {
      if (team.isEmpty() || team.get().equals(call.teams().get(i).id())) {
        Optional<Integer> slide = slide(call.teams().get(i).slides(), range);
        if (slide.isPresent()) {
          return Optional.of(new Place(Part.TEAM, i, slide.get()));
        }
      }
    }
    if (team.isPresent()) {
      return Optional.empty();
    }
    return slide(call.cover(), range)
        .map(slide -> new Place(Part.COVER, 0, slide))
        .or(() -> slide(call.closing(), range).map(slide -> new Place(Part.CLOSING, 0, slide)));
  }

  /** The last slide in whose range another one begins. */
  private static Optional<Integer> slide(List<Slide> slides, SourceRange range) {
    for (int i = slides.size() - 1; i >= 0; i--) {
      Optional<SourceRange> own = slides.get(i).source();
      if (own.isPresent()
          && own.get().line() <= range.line()
          && range.line() <= own.get().endLine()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Place> beginning(String team) {
    for (int i = 0; i < call.teams().size(); i++) {
      if (call.teams().get(i).id().equals(team)) {
        return Optional.of(new Place(Part.TEAM, i, 0));
      }
    }
    return Optional.empty();
  }
}
