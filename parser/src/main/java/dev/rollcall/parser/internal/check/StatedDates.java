package dev.rollcall.parser.internal.check;

import dev.rollcall.parser.ParserCode;
import java.time.LocalDate;
import java.util.Optional;

/** Compares the dates that a document states with each other and with its file's name. */
final class StatedDates implements Check {

  @Override
  public void check(CheckedCall call) {
    if (call.stated().isEmpty()) {
      return;
    }
    CheckedCall.Stated first = call.stated().getFirst();
    if (call.fileDate().isPresent() && !call.fileDate().get().equals(first.date())) {
      call.report(
          Optional.of(first.range()),
          ParserCode.DATE_MISMATCH,
          "The call states "
              + first.date()
              + ", but the file is named after "
              + call.fileDate().get()
              + "; correct one of them.");
    }
    for (CheckedCall.Stated stated : call.stated()) {
      LocalDate date = stated.date();
      if (!date.equals(first.date())) {
        call.report(
            Optional.of(stated.range()),
            ParserCode.DATE_MISMATCH,
            "The cover states both " + first.date() + " and " + date + "; keep the right one.");
        return;
      }
    }
  }
}
