package dev.rollcall.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words on a command line become options by their long names, and operands. */
class ArgumentsTest {

  private static final CommandSpec PRINT =
      new CommandSpec("print", "Prints calls.")
          .value("-p --paper", "NAME", "The paper.")
          .value("--calls", "NAME[,NAME]", "The calls.")
          .value("--copies", "N", "How many.")
          .choice("--side", List.of("one", "both"), "The sides.")
          .flag("--dry", "Print nothing.");

  @Test
  void optionsAndOperandsMix() {
    Arguments arguments = read("a.md", "-p", "a4", "--dry", "b.md", "--side=both");
    assertEquals(List.of("a.md", "b.md"), arguments.operands());
    assertEquals(Optional.of("a4"), arguments.text("paper"));
    assertEquals(Optional.of("both"), arguments.text("side"));
    assertTrue(arguments.isSet("dry"));
    assertFalse(arguments.isSet("copies"));
  }

  @Test
  void theLastOfSeveralValuesHolds() {
    assertEquals(Optional.of("a5"), read("--paper", "a4", "--paper", "a5").text("paper"));
  }

  @Test
  void listsAreDividedAtCommas() {
    assertEquals(List.of("may", "june"), read("--calls", " may, ,june").list("calls"));
    assertEquals(List.of(), read().list("calls"));
  }

  @Test
  void pathsStartAtTheWorkingFolder() {
    assertEquals(Optional.of(Path.of("work", "a4")), read("--paper", "a4").path("paper"));
  }

  @Test
  void whatIsWrongIsToldWithAWayOut() {
    assertWrong("There is no option --sied; did you mean '--side'?", "--sied", "one");
    assertWrong("There is no option --ink; see rollcall print --help.", "--ink");
    assertWrong("--side cannot be 'bth'; did you mean 'both'?", "--side", "bth");
    assertWrong("--side cannot be 'left'; give one or both.", "--side", "left");
    assertWrong("--paper needs a value: NAME.", "--paper");
    assertEquals(
        "--copies cannot be '0'; give a whole number from 1 to 9.",
        assertThrows(UsageException.class, () -> read("--copies", "0").number("copies", 1, 9))
            .getMessage());
  }

  private static void assertWrong(String message, String... words) {
    assertEquals(message, assertThrows(UsageException.class, () -> read(words)).getMessage());
  }

  private static Arguments read(String... words) {
    return Arguments.of(PRINT, Arrays.asList(words), Path.of("work"));
  }
}
