package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of section a {@link Team} is. */
public enum TeamKind {
  /** A standing team, such as {@code Team IaaS}. */
  @JsonProperty("team")
  TEAM,
  /** A special interest group or working group, such as {@code SIG Monitoring}. */
  @JsonProperty("sig")
  SIG,
  /** Anything else: events, press, the project board. */
  @JsonProperty("topic")
  TOPIC
}
