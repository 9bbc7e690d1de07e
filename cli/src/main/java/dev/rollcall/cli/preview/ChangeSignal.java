package dev.rollcall.cli.preview;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for a change. Thread-safe. */
final class ChangeSignal {

  /** After so long a connection is tried, to notice pages that were closed. */
  private static final long PATIENCE_SECONDS = 15;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition raised = lock.newCondition();
  private int count;
  private boolean ended;

  /** How many changes there were. */
  int count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** Whether there will be no more. */
  boolean isEnded() {
    lock.lock();
    try {
      return ended;
    } finally {
      lock.unlock();
    }
  }

  /** Tells of a change. */
  void raise() {
    lock.lock();
    try {
      count++;
      raised.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Tells that there will be no more. */
  void end() {
    lock.lock();
    try {
      ended = true;
      raised.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits a while for more changes than {@code seen}, and returns how many there are. */
  int await(int seen) throws InterruptedException {
    lock.lock();
    try {
      long nanos = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (count == seen && !ended && nanos > 0) {
        nanos = raised.awaitNanos(nanos);
      }
      return count;
    } finally {
      lock.unlock();
    }
  }
}
