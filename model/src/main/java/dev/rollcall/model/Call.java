package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.rollcall.model.text.Inline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One call of a community: its cover and the teams that report, in the order of the source.
 *
 * <pre>{@code
 * Call call = Call.builder().kind(CallKind.DECK).title("Community Call").build();
 * }</pre>
 */
@Value.Immutable
@JsonPropertyOrder({
  "formatVersion",
  "kind",
  "title",
  "series",
  "date",
  "language",
  "tags",
  "tagline",
  "occasion",
  "presenters",
  "minuteTakers",
  "participants",
  "absent",
  "actions",
  "decisions",
  "cover",
  "teams",
  "closing"
})
@JsonDeserialize(builder = Call.Builder.class)
public interface Call {

  /** The version of the JSON form; readers refuse what they do not know. */
  @Value.Default
  default int formatVersion() {
    return 2;
  }

  /** Whether the source is a deck or minutes. */
  CallKind kind();

  /** The call's name without its date, such as {@code SCS Community Call}. */
  Optional<String> title();

  /**
   * The name of the community or project whose call this is, such as {@code Sovereign Cloud Stack}.
   */
  Optional<String> series();

  /** The day of the call as the source states it. */
  Optional<LocalDate> date();

  /** The language of the text as a BCP 47 tag; absent where the source does not say. */
  Optional<String> language();

  /** The tags of the front matter. */
  List<String> tags();

  /** The community's tagline on the cover. */
  List<Inline> tagline();

  /** What the day is known for, as the cover says. */
  List<Inline> occasion();

  /** Who presents or moderates. */
  List<Person> presenters();

  /** Who takes the minutes. */
  List<Person> minuteTakers();

  /** Who is there. */
  List<Person> participants();

  /** Who sent apologies or was missed. */
  List<Person> absent();

  /** What people are to do, in the order of the source. */
  List<Action> actions();

  /** What was decided, in the order of the source. */
  List<Decision> decisions();

  /** What stands before the first team; in minutes one slide. */
  List<Slide> cover();

  /** The sections of the call. */
  List<Team> teams();

  /** What stands behind the last team's or topic's section, such as the next meeting's date. */
  List<Slide> closing();

  /** All slides in the order they are shown: the cover, the teams', the closing. */
  default Stream<Slide> slides() {
    return Stream.of(
            cover().stream(),
            teams().stream().flatMap(t -> t.slides().stream()),
            closing().stream())
        .flatMap(Function.identity());
  }

  /** {@code formatVersion} 2 is written; 1, which knows less, is still read. */
  @Value.Check
  default void check() {
    if (formatVersion() < 1 || formatVersion() > 2) {
      throw new IllegalStateException("Unknown formatVersion " + formatVersion());
    }
  }

  /** Starts a call. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Call}. */
  final class Builder extends ImmutableCall.Builder {
    Builder() {}
  }
}
