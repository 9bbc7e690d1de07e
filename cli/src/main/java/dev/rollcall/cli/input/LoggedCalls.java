package dev.rollcall.cli.input;

import dev.rollcall.parser.LoggedCall;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses which calls are read of a document that holds several. */
public final class LoggedCalls {

  private static final String ALL = "all";
  private static final String LATEST = "latest";

  private final CallReader reader;
  private final String choice;
  private final Optional<LocalDate> day;

  /**
   * Creates a choice.
   *
   * @param choice {@code all}, {@code latest} or a day in ISO form
   * @throws DateTimeParseException when it is none of these
   */
  public LoggedCalls(CallReader reader, String choice) {
    this.reader = reader;
    this.choice = choice;
    this.day =
        choice.equals(ALL) || choice.equals(LATEST)
            ? Optional.empty()
            : Optional.of(LocalDate.parse(choice));
  }

  /**
   * The inputs that a document is read as: itself, or one for each call chosen.
   *
   * @throws InputException when it holds several calls, but none of the day
   */
  List<Input> of(Input input) throws InputException {
    if (input.file().isEmpty()) {
      return List.of(input); // standard input can be read only once
    }
    byte[] bytes;
    try {
      bytes = reader.bytes(input);
    } catch (InputException e) {
      return List.of(input); // told when it is read
    }
    return of(input, bytes);
  }

  /**
   * The inputs that a document with these bytes is read as.
   *
   * @throws InputException when it holds several calls, but none of the day
   */
  public List<Input> of(Input input, byte[] bytes) throws InputException {
    List<LoggedCall> calls;
    try {
      calls = reader.calls(input, bytes);
    } catch (InputException e) {
      return List.of(input); // told when it is read
    }
    if (calls.isEmpty()) {
      return List.of(input);
    }
    List<LoggedCall> chosen = chosen(calls);
    if (chosen.isEmpty()) {
      throw new InputException(
          InputCode.NO_DOCUMENTS,
          "The log holds no call of %s; it has %s."
              .formatted(
                  choice, calls.stream().map(LoggedCall::id).collect(Collectors.joining(", "))));
    }
    return chosen.stream().map(input::with).toList();
  }

  private List<LoggedCall> chosen(List<LoggedCall> calls) {
    if (day.isPresent()) {
      return calls.stream().filter(call -> call.date().equals(day.get())).toList();
    }
    if (choice.equals(ALL)) {
      return calls;
    }
    LoggedCall latest = calls.getFirst();
    for (LoggedCall call : calls) {
      latest = call.date().isBefore(latest.date()) ? latest : call;
    }
    return List.of(latest);
  }
}
