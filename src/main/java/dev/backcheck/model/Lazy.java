package dev.backcheck.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out when it is first asked for, once, however many threads ask. Most
 * scripts have nothing for most analyses, and most rules never ask.
 *
 * @param <T> what is worked out; safe to share between threads once it is there
 */
final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T made;

  private Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /**
   * Something that is not there yet.
   *
   * @param maker works it out; may ask for others, but never, by way of them, for itself
   */
  static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker);
  }

  /** What it is. */
  T get() {
    T known = made;
    return known != null ? known : make();
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
