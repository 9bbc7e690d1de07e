package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.rollcall.model.text.SafeUrl;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Somebody named in a call: a reporter, presenter, minute taker or participant. */
@Value.Immutable
@JsonPropertyOrder({"name", "handle", "url", "affiliation"})
@JsonDeserialize(builder = Person.Builder.class)
public interface Person {

  /** The real name, or that of an organisation. */
  Optional<String> name();

  /** The account name, without the {@code @}. */
  Optional<String> handle();

  /** Where the source links to. */
  Optional<SafeUrl> url();

  /** Whom the person works for or speaks for, as the source says it. */
  Optional<String> affiliation();

  /** Every person has a name or a handle. */
  @Value.Check
  default void check() {
    if (name().isEmpty() && handle().isEmpty()) {
      throw new IllegalStateException("A person needs a name or a handle");
    }
  }

  /** The name where there is one, else the handle behind an {@code @}. */
  default String displayName() {
    return name().orElseGet(() -> "@" + handle().orElseThrow());
  }

  /** Starts a person. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Person}. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
