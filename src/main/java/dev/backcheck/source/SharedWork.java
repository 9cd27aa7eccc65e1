package dev.backcheck.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Items that threads take one after the other, in order, when there is room for their size. */
final class SharedWork<T, R> {

  private final List<T> items;
  private final ToLongFunction<T> size;
  private final Function<T, R> work;
  private final int space;
  private final Semaphore room;
  // Whether there is room for all at once, so that none has to ask.
  private final boolean roomy;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<Optional<R>> done;
  private final ConcurrentSkipListMap<Integer, Throwable> failures = new ConcurrentSkipListMap<>();

  SharedWork(List<T> items, ToLongFunction<T> size, Function<T, R> work, int space) {
    this.items = List.copyOf(items);
    this.size = size;
    this.work = work;
    this.space = space;
    this.room = new Semaphore(space, true);
    this.roomy = this.items.stream().mapToLong(this::needed).sum() <= space;
    this.done = new AtomicReferenceArray<>(items.size());
  }

  /** Does all of it with that many threads, this one among them. */
  List<R> by(int threads) {
    Semaphore ended = new Semaphore(0);
    for (int i = 1; i < threads; i++) {
      Thread other = new Thread(() -> takeAll(ended), "backcheck-" + i);
      other.setDaemon(true);
      other.start();
    }
    takeAll(ended);
    ended.acquireUninterruptibly(threads);
    Map.Entry<Integer, Throwable> first = failures.firstEntry();
    if (first != null) {
      throw rethrown(first.getValue());
    }
    return IntStream.range(0, items.size()).mapToObj(at -> done.get(at).orElseThrow()).toList();
  }

  // Once one has failed, those behind it are of no use; those before it are in work already.
  private void takeAll(Semaphore ended) {
    try {
      for (int at = next.getAndIncrement(); at < items.size(); at = next.getAndIncrement()) {
        if (failures.isEmpty()) {
          take(at);
        }
      }
    } finally {
      ended.release();
    }
  }

  private void take(int at) {
    T item = items.get(at);
    if (roomy) {
      work(at, item);
      return;
    }
    int needed = needed(item);
    room.acquireUninterruptibly(needed);
    try {
      work(at, item);
    } finally {
      room.release(needed);
    }
  }

  private void work(int at, T item) {
    try {
      done.set(at, Optional.of(work.apply(item)));
    } catch (RuntimeException | Error failure) {
      failures.put(at, failure);
    }
  }

  // What is larger than the room has all of it for itself.
  private int needed(T item) {
    return (int) Math.max(1, Math.min(size.applyAsLong(item), space));
  }

  private static RuntimeException rethrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }
}
