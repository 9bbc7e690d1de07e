package dev.rollcall.export.summary;

/**
 * Where something stands in a call.
 *
 * @param part the part of the call
 * @param team the number of the team, from 0; 0 in the other parts
 * @param slide the number of the slide within the team or the part, from 0
 */
public record Place(Part part, int team, int slide) {

  /** A part of a call. */
  public enum Part {
    /** What stands before the first team. */
    COVER,
    /** A team's section. */
    TEAM,
    /** What stands behind the last team. */
    CLOSING
  }
}
