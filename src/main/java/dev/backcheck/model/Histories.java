package dev.backcheck.model;

import dev.backcheck.value.KnownText;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens to each of several things with names (databases, logical devices) over the scripts.
 * Answers are given only where the scripts show all there is: a name that is not known may be any
 * of them. Letter case does not matter.
 *
 * @param <T> what happens
 */
public final class Histories<T> {

  /**
   * Something that happens.
   *
   * @param step the statement that does it
   * @param what it does
   */
  public record Entry<T>(Step step, T what) {}

  private final Happenings<String, T> byName;

  Histories(Continuity continuity) {
    this.byName = new Happenings<>(continuity);
  }

  /** Adds what a step does; steps come in their order. */
  void add(KnownText name, Step step, T what) {
    byName.add(key(name), step, what);
  }

  /**
   * What happened last to something right before a step; empty when nothing did, or when it may not
   * have happened, or when something else may have happened since.
   */
  public Optional<Entry<T>> before(KnownText name, Step step) {
    return byName.isEmpty() ? Optional.empty() : byName.before(key(name), step);
  }

  /** What the last statement before a step does to something, whether or not it certainly runs. */
  public Optional<Entry<T>> lastBefore(KnownText name, Step step) {
    return byName.isEmpty() ? Optional.empty() : byName.lastBefore(key(name), step);
  }

  /** What the next statement behind a step does to something, whether or not it certainly runs. */
  public Optional<Entry<T>> after(KnownText name, Step step) {
    return byName.isEmpty() ? Optional.empty() : byName.after(key(name), step);
  }

  /**
   * Whether nothing happens to something behind a step: neither a statement about it nor one that
   * may be about it.
   */
  public boolean isLast(KnownText name, Step step) {
    return byName.isLast(key(name), step);
  }

  // A placeholder stands for the same text wherever it is written; a variable may change.
  private static @Nullable String key(KnownText name) {
    for (KnownText.Piece piece : name.pieces()) {
      if (piece instanceof KnownText.Hole hole && hole.label().startsWith("@")) {
        return null;
      }
    }
    return name.pattern().toLowerCase(Locale.ROOT);
  }
}
