package dev.backcheck.cli;

import dev.backcheck.report.Tool;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far a long run is. Drawn by a thread of its own, which the
 * work does not wait for, with nothing but carriage returns and blanks; taken back before anything
 * else is written.
 */
final class Progress implements AutoCloseable {

  /** How long a run is short, and how often the line is drawn, in milliseconds. */
  private static final long PATIENCE = 1000;

  private static final long PAUSE = 150;

  private final PrintWriter err;
  private final LongSupplier nanos;
  private final long began;
  private final int width;
  private final AtomicInteger done = new AtomicInteger();

  // Guarded by this.
  private String what = "";
  private int total;
  private boolean active;
  private int shown;
  private boolean closed;

  /**
   * Progress to come.
   *
   * @param nanos the clock, in nanoseconds
   * @param width columns of the terminal
   */
  Progress(PrintWriter err, LongSupplier nanos, int width) {
    this.err = err;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
    this.width = width;
  }

  /** Draws from now on, from time to time. */
  Progress ticking() {
    Thread thread = new Thread(this::run, "progress");
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  /**
   * Something begins.
   *
   * @param words what is done
   * @param files to how many files one after the other; 0 where that is not told
   */
  synchronized void begin(String words, int files) {
    what = words;
    total = files;
    done.set(0);
    active = true;
  }

  /** One more file is done; any thread may say so. */
  void step() {
    done.incrementAndGet();
  }

  /** It has ended: the line is taken back, and stays away until something begins. */
  synchronized void end() {
    active = false;
    draw("");
  }

  /** Draws the line as it is now, if the run has become a long one. */
  synchronized void tick() {
    long passed = TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - began);
    if (active && passed >= PATIENCE) {
      String count = total == 0 ? "" : " " + count(done.get()) + " of " + count(total) + " files";
      draw(Tool.NAME + ": " + what + count);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    end();
    notifyAll();
  }

  private synchronized void run() {
    try {
      while (!closed) {
        wait(PAUSE);
        tick();
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void draw(String line) {
    if (line.isEmpty() && shown == 0) {
      return;
    }
    String fitting = line.substring(0, Math.min(line.length(), width - 1));
    String rest = " ".repeat(Math.max(0, shown - fitting.length()));
    err.print("\r" + fitting + rest + (fitting.isEmpty() ? "\r" : ""));
    err.flush();
    shown = fitting.length();
  }
}
