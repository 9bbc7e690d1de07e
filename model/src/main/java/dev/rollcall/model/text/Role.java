package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a paragraph or heading means in a call, beside its words. */
public enum Role {
  /** Names who reports for a team. */
  @JsonProperty("report")
  REPORT,
  /** Names who presents the call. */
  @JsonProperty("presenter")
  PRESENTER,
  /** States the day of the call. */
  @JsonProperty("date")
  DATE,
  /** The community's tagline. */
  @JsonProperty("tagline")
  TAGLINE,
  /** What the day is known for. */
  @JsonProperty("occasion")
  OCCASION
}
