package dev.rollcall.parser.internal.check;

import dev.rollcall.parser.Roster;
import java.util.List;

/** All checks of a call. */
public final class Checks {

  private final List<Check> checks;

  /**
   * Creates the checks; they are immutable and may be shared between threads.
   *
   * @param roster who is expected to report
   */
  public Checks(Roster roster) {
    checks =
        List.of(
            new StatedDates(),
            new ImpossibleDates(),
            new MissingHead(),
            new Commitments(),
            new PlaceholderText(),
            new DuplicateSlides(),
            new LinkedPeople(roster),
            new PictureTexts(),
            new DanglingLinks(),
            new MalformedLinks(),
            new ExpectedTeams(roster));
  }

  /** Reports what there is to tell about a call. */
  public void run(CheckedCall call) {
    checks.forEach(check -> check.check(call));
  }
}
