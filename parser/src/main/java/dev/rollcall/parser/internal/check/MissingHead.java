package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.parser.ParserCode;
import java.util.Optional;

/**
 * Finds minutes that do not tell when people met, or who did. Without people, only what they agreed
 * on tells that they met.
 */
final class MissingHead implements Check {

  @Override
  public void check(CheckedCall checked) {
    Call call = checked.call();
    boolean people =
        !call.participants().isEmpty()
            || !call.presenters().isEmpty()
            || !call.minuteTakers().isEmpty();
    boolean date = call.date().isPresent() || checked.fileDate().isPresent();
    if (call.kind() != CallKind.MINUTES || call.teams().isEmpty()) {
      return;
    }
    if (people && !date) {
      checked.report(
          Optional.empty(),
          ParserCode.MISSING_DATE,
          "The minutes do not tell the day of the call; write it in the title or the file's name.");
    }
    boolean agreed = !call.actions().isEmpty() || !call.decisions().isEmpty();
    if (date && !people && agreed) {
      checked.report(
          Optional.empty(),
          ParserCode.MISSING_ATTENDANCE,
          "The minutes do not tell who was there; list the people below 'Present'.");
    }
  }
}
