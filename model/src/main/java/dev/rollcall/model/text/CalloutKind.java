package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a {@link Callout} is for. */
public enum CalloutKind {
  /** Additional information. */
  @JsonProperty("info")
  INFO,
  /** Something that went well. */
  @JsonProperty("success")
  SUCCESS,
  /** Something to heed. */
  @JsonProperty("warning")
  WARNING,
  /** Something that can do harm. */
  @JsonProperty("danger")
  DANGER,
  /** Details shown on request; exports show them open. */
  @JsonProperty("spoiler")
  SPOILER
}
