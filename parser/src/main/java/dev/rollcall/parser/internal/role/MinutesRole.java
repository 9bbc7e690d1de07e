package dev.rollcall.parser.internal.role;

/** What a heading or label of minutes introduces. */
public enum MinutesRole {
  /** Who took part. */
  ATTENDEES,
  /** Who sent apologies. */
  ABSENT,
  /** Who led the meeting. */
  CHAIR,
  /** Who took notes. */
  SCRIBE,
  /** The day. */
  DATE,
  /** The hour or the length. */
  TIME,
  /** The place or the address to join at. */
  LOCATION,
  /** Recordings, documents and other addresses. */
  LINKS,
  /** Several of these at once, such as 'Meeting roles'. */
  DETAILS,
  /** What is to be talked about. */
  AGENDA,
  /** What was talked about. */
  NOTES,
  /** What somebody is to do. */
  ACTIONS,
  /** What somebody was to do, looked at again. */
  PAST_ACTIONS,
  /** What was decided. */
  DECISIONS,
  /** What was not on the agenda. */
  OTHER_BUSINESS,
  /** When to meet again. */
  NEXT_MEETING,
  /** The end. */
  ADJOURNMENT;

  /** Whether people are listed below it. */
  public boolean namesPeople() {
    return this == ATTENDEES || this == ABSENT || this == CHAIR || this == SCRIBE;
  }

  /** Whether it belongs to the frame of a meeting, and is no matter that was talked about. */
  public boolean isFurniture() {
    return this != OTHER_BUSINESS && this != PAST_ACTIONS;
  }
}
