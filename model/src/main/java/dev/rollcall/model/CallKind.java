package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a call was written down. */
public enum CallKind {
  /** A slide deck. */
  @JsonProperty("deck")
  DECK,
  /** Plain minutes. */
  @JsonProperty("minutes")
  MINUTES
}
