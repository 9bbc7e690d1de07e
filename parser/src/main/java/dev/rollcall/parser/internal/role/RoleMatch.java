package dev.rollcall.parser.internal.role;

import java.util.Set;

/**
 * A heading or label that introduces something.
 *
 * @param roles what it introduces; several for a label such as 'Chair and scribe'
 * @param end the offset behind the label and its colon, in UTF-16 units of the line
 */
public record RoleMatch(Set<MinutesRole> roles, int end) {

  /** Whether it introduces this. */
  public boolean is(MinutesRole role) {
    return roles.contains(role);
  }

  /** Whether people are listed behind or below it. */
  public boolean namesPeople() {
    return roles.stream().anyMatch(MinutesRole::namesPeople);
  }
}
