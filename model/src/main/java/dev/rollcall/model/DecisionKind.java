package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which way a {@link Decision} was made. */
public enum DecisionKind {
  /** Said to be decided, without saying how. */
  @JsonProperty("decision")
  DECISION,
  /** A formal resolution, such as {@code RESOLVED: …}. */
  @JsonProperty("resolution")
  RESOLUTION,
  /** All agreed. */
  @JsonProperty("consensus")
  CONSENSUS,
  /** A vote, or a motion that carried. */
  @JsonProperty("vote")
  VOTE
}
