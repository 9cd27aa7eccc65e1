package dev.backcheck.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Work on many texts by several threads, with the outcome in the order of the texts. What is in
 * work at the same time is bounded by its size, so that many large texts need no more memory than
 * the largest and a few others.
 *
 * @param threads how many work at most, the one that asks among them; with 1 no thread is started
 */
public record Jobs(int threads) {

  /** All by the thread that asks. */
  public static final Jobs ONE = new Jobs(1);

  // What is in work at once, in the units of the sizes: a text needs some ten times as much memory.
  private static final int ROOM = 8 << 20;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public Jobs {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread has to work, not " + threads);
    }
  }

  /**
   * Does the work for every item, and returns what came of it in the order of the items. Where it
   * fails for some, what is thrown is that of the first of them, as it would be with one thread.
   *
   * @param size how large an item is, such as the UTF-16 units of a text
   * @param work may be called by several threads at once
   */
  public <T, R> List<R> map(List<T> items, ToLongFunction<T> size, Function<T, R> work) {
    int useful = Math.min(threads, items.size());
    if (useful < 2) {
      List<R> done = new ArrayList<>(items.size());
      items.forEach(item -> done.add(work.apply(item)));
      return done;
    }
    return new SharedWork<>(items, size, work, ROOM).by(useful);
  }
}
