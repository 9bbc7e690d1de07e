package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.rollcall.model.text.SourceRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something that somebody is to do, as the text of a call says it. */
@Value.Immutable
@JsonPropertyOrder({"text", "owners", "due", "done", "carried", "team", "source"})
@JsonDeserialize(builder = Action.Builder.class)
public interface Action {

  /** What is to be done: the words of the source without a label such as {@code ACTION:}. */
  String text();

  /** Who is to do it, in the order of the source; empty where nobody is named. */
  List<Person> owners();

  /** The day until which it is to be done. */
  Optional<LocalDate> due();

  /** Whether it is done; absent where the source does not say. */
  Optional<Boolean> done();

  /** True where an earlier call asked for it and this one looks at it again; else absent. */
  Optional<Boolean> carried();

  /** The {@link Team#id} of the section that it stands in; absent on the cover and at the end. */
  Optional<String> team();

  /** Where it stands in the text, which keeps it. */
  @Value.Auxiliary
  Optional<SourceRange> source();

  /** Starts an action. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Action}. */
  final class Builder extends ImmutableAction.Builder {
    Builder() {}
  }
}
