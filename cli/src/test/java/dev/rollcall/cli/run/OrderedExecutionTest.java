package dev.rollcall.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work ends in any order; its results come in the order of the inputs. */
class OrderedExecutionTest {

  @Test
  void aSlowInputHoldsBackTheResultsOfLaterOnes() {
    CountDownLatch second = new CountDownLatch(1);
    List<String> results = new ArrayList<>();
    new OrderedExecution(2)
        .forEach(
            List.of("first", "second"),
            input -> {
              if (input.equals("second")) {
                second.countDown();
              } else {
                await(second);
              }
              return input;
            },
            results::add);
    assertEquals(List.of("first", "second"), results);
  }

  @Test
  void everyInputHasOneResult() {
    List<Integer> inputs = IntStream.range(0, 200).boxed().toList();
    List<Integer> results = new ArrayList<>();
    new OrderedExecution(3).forEach(inputs, input -> input, results::add);
    assertEquals(inputs, results);
  }

  @Test
  void aBugInTheWorkIsNotLost() {
    ArithmeticException bug = new ArithmeticException();
    IllegalStateException seen =
        assertThrows(
            IllegalStateException.class,
            () ->
                new OrderedExecution(2)
                    .forEach(
                        List.of(1, 2),
                        input -> {
                          throw bug;
                        },
                        result -> {}));
    assertSame(bug, seen.getCause());
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the inputs are not worked on side by side");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
