package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the cells of a column are aligned. */
public enum Alignment {
  /** As the reader prefers. */
  @JsonProperty("none")
  NONE,
  /** At the left. */
  @JsonProperty("left")
  LEFT,
  /** In the middle. */
  @JsonProperty("center")
  CENTER,
  /** At the right. */
  @JsonProperty("right")
  RIGHT
}
