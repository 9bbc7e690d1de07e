package dev.rollcall.series.identity;

import java.util.List;

/**
 * Somebody named in several calls.
 *
 * @param name the real name most often given, else the handle
 * @param handles the account names, without {@code @}, the most frequent first
 * @param names the real names, the most frequent first
 * @param calls in how many calls
 */
public record KnownPerson(String name, List<String> handles, List<String> names, int calls) {

  /** Copies the lists. */
  public KnownPerson {
    handles = List.copyOf(handles);
    names = List.copyOf(names);
  }
}
