package dev.rollcall.series.identity;

import dev.rollcall.model.TeamKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A team over several calls.
 *
 * @param id its identity: lower-case letters, digits, hyphens
 * @param name what it is called most often
 * @param spellings all it is called, the most frequent first
 * @param reporters who reports usually, the most frequent first, as they are called
 * @param calls in how many calls it has a section
 * @param since the day of the first of them
 * @param until the day of the last
 * @param known whether somebody described it, so that name and id are theirs
 */
public record TeamIdentity(
    String id,
    String name,
    TeamKind kind,
    List<Spelling> spellings,
    List<String> reporters,
    int calls,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    boolean known) {

  /** Copies the lists. */
  public TeamIdentity {
    spellings = List.copyOf(spellings);
    reporters = List.copyOf(reporters);
  }

  /** A name in one spelling, and in how many calls it stands. */
  public record Spelling(String name, int calls) {}

  /** All it is called but its name. */
  public List<String> aliases() {
    return spellings.stream().map(Spelling::name).filter(other -> !other.equals(name)).toList();
  }
}
