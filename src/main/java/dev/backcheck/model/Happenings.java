package dev.backcheck.model;

import dev.backcheck.model.Histories.Entry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens to each of several things over the scripts, by a key that tells them apart. Where
 * the key is null, it may be any of them.
 *
 * @param <K> the key
 * @param <T> what happens
 */
final class Happenings<K, T> {

  // What happens to one thing, in order.
  private static final class Line<T> {

    private int[] indexes = new int[1];
    private Object[] entries = new Object[1];
    private int count;

    void add(Entry<T> entry) {
      if (count == indexes.length) {
        indexes = Arrays.copyOf(indexes, 2 * count);
        entries = Arrays.copyOf(entries, 2 * count);
      }
      indexes[count] = entry.step().index();
      entries[count++] = entry;
    }

    @SuppressWarnings("unchecked") // Only such entries are put in.
    Optional<Entry<T>> at(int place) {
      return place < 0 || place >= count
          ? Optional.empty()
          : Optional.of((Entry<T>) entries[place]);
    }
  }

  private final Continuity continuity;
  private final Map<K, Line<T>> lines = new HashMap<>();
  // The steps that may do it to any of them, in order.
  private int[] open = {};
  private int openCount;

  Happenings(Continuity continuity) {
    this.continuity = continuity;
  }

  /** Whether nothing happens to anything that is known. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Adds what a step does; steps come in their order. */
  void add(@Nullable K key, Step step, T what) {
    if (key != null) {
      lines.computeIfAbsent(key, any -> new Line<>()).add(new Entry<>(step, what));
      return;
    }
    if (openCount == open.length) {
      open = Arrays.copyOf(open, Math.max(4, 2 * openCount));
    }
    open[openCount++] = step.index();
  }

  /**
   * What happened last to something right before a step; empty when nothing did, or when it may not
   * have happened, or when something else may have happened since.
   */
  Optional<Entry<T>> before(@Nullable K key, Step step) {
    Optional<Entry<T>> last = lastBefore(key, step);
    if (last.isEmpty()) {
      return last;
    }
    Step earlier = last.get().step();
    boolean decides =
        earlier.leadsTo(step)
            && continuity.unbroken(earlier, step)
            && behind(open, openCount, earlier) == from(open, openCount, step);
    return decides ? last : Optional.empty();
  }

  /** What the last statement before a step does to something, whether or not it certainly runs. */
  Optional<Entry<T>> lastBefore(@Nullable K key, Step step) {
    Line<T> line = key == null ? null : lines.get(key);
    return line == null ? Optional.empty() : line.at(from(line.indexes, line.count, step) - 1);
  }

  /** What the next statement behind a step does to something, whether or not it certainly runs. */
  Optional<Entry<T>> after(@Nullable K key, Step step) {
    Line<T> line = key == null ? null : lines.get(key);
    return line == null ? Optional.empty() : line.at(behind(line.indexes, line.count, step));
  }

  /**
   * Whether nothing happens to something behind a step: neither a statement about it nor one that
   * may be about it.
   */
  boolean isLast(@Nullable K key, Step step) {
    return key != null
        && after(key, step).isEmpty()
        && behind(open, openCount, step) == openCount
        && !continuity.breaksAfter(step);
  }

  // The first place at or behind a step.
  private static int from(int[] indexes, int count, Step step) {
    return firstFrom(indexes, count, step.index());
  }

  // The first place behind a step.
  private static int behind(int[] indexes, int count, Step step) {
    return firstFrom(indexes, count, step.index() + 1);
  }

  // Several entries of one step have one index.
  private static int firstFrom(int[] indexes, int count, int index) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (indexes[middle] < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
