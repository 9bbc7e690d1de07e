package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the content of a {@link Slide} is meant to stand. */
public enum ArrangementKind {
  /** Text in columns beside each other. */
  @JsonProperty("columns")
  COLUMNS,
  /** Text beside a picture. */
  @JsonProperty("picture")
  PICTURE,
  /** Words of somebody, set large. */
  @JsonProperty("quote")
  QUOTE,
  /** One sentence or number, set large. */
  @JsonProperty("statement")
  STATEMENT,
  /** The title of what follows. */
  @JsonProperty("section")
  SECTION
}
