package dev.rollcall.export.label;

import java.util.Locale;

/** Something that an export says in words of its own. */
public enum Label {
  /** The title of the table of decisions. */
  DECISIONS,
  /** The title of the table of actions. */
  ACTIONS,
  /** The column of what was decided. */
  DECISION,
  /** The column of what is to be done. */
  ACTION,
  /** The column of the way in which something was decided. */
  KIND,
  /** The column of who is to do it. */
  OWNER,
  /** The column of the day until which it is to be done. */
  DUE,
  /** The column of whether it is done. */
  STATE,
  /** The column of the topic that it belongs to. */
  TOPIC,
  /** A formal resolution. */
  RESOLUTION,
  /** What all agreed on. */
  CONSENSUS,
  /** What was voted on. */
  VOTE,
  /** It is done. */
  DONE,
  /** It is not done. */
  OPEN,
  /** An earlier call asked for it. */
  CARRIED,
  /** Nothing is said. */
  UNSAID,
  /** What stands before the first topic. */
  OPENING,
  /** What stands behind the last topic. */
  CLOSING,
  /** Who led the call. */
  LED_BY,
  /** Who took the minutes. */
  NOTES_BY,
  /** Who was there. */
  PRESENT,
  /** Who was not. */
  ABSENT,
  /** What nobody had said before. */
  NEWS,
  /** What earlier calls asked for and is open. */
  EARLIER,
  /** The column of the call that asked for it. */
  SINCE,
  /** The calls that something tells of. */
  CALLS,
  /** The day until which it is to be done, with a place for it. */
  UNTIL,
  /** That there are more, with a place for their number. */
  MORE,
  /** Where a link leads, with a place for the name. */
  LINK_TO;

  /** Its name in the resource, such as {@code led-by}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
