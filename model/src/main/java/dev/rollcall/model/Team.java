package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A section of a call: what one team, interest group or topic reports. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "kind", "reporters", "slides"})
@JsonDeserialize(builder = Team.Builder.class)
public interface Team {

  /**
   * The team's identity across calls, such as {@code iaas}: lower-case letters, digits, hyphens.
   */
  String id();

  /** The heading that opens the section, without markup, such as {@code Team IaaS}. */
  String name();

  /** Whether a team, an interest group or a topic reports. */
  TeamKind kind();

  /** Who reports, in the order of the source; empty where nobody is named. */
  List<Person> reporters();

  /** The section's slides; in minutes a single one that holds the whole section. */
  List<Slide> slides();

  /** Starts a team. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Team}. */
  final class Builder extends ImmutableTeam.Builder {
    Builder() {}
  }
}
