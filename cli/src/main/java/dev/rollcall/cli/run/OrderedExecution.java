package dev.rollcall.cli.run;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does work on several threads and hands over the results in the order of the inputs. */
public final class OrderedExecution {

  /** Deeply nested documents need deep stacks; only what is used takes memory. */
  private static final long STACK = 512L << 20;

  private final int threads;

  /** Creates one that works on up to so many inputs at a time. */
  public OrderedExecution(int threads) {
    this.threads = threads;
  }

  /**
   * Works on every input. Only a few results are kept waiting, so that memory does not grow with
   * the number of inputs.
   *
   * @throws CancellationException when the thread is interrupted
   */
  public <T, R> void forEach(List<T> inputs, Function<T, R> work, Consumer<R> results) {
    int workers = Math.max(1, Math.min(threads, inputs.size()));
    if (workers == 1 && Thread.currentThread() instanceof Worker) {
      inputs.forEach(input -> results.accept(work.apply(input)));
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(workers, Worker::new);
    try (executor) {
      Queue<Future<R>> waiting = new ArrayDeque<>();
      for (T input : inputs) {
        if (waiting.size() == 4 * workers) {
          results.accept(result(waiting.remove()));
        }
        waiting.add(executor.submit(() -> work.apply(input)));
      }
      while (!waiting.isEmpty()) {
        results.accept(result(waiting.remove()));
      }
    }
  }

  /** A thread with room for deeply nested documents. */
  private static final class Worker extends Thread {
    Worker(Runnable task) {
      super(null, task, "rollcall-worker", STACK);
      setDaemon(true);
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while documents were worked on");
    }
  }
}
