package dev.backcheck.model;

import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What happens to each of several named things (databases, devices) over the scripts. Answers are
 * given only where the scripts show all there is: a name that is not known may be any of them.
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

  private final Continuity continuity;
  private final boolean sameCase;
  private final Map<String, List<Entry<T>>> byName = new HashMap<>();
  private final TreeSet<Integer> unnamed = new TreeSet<>();

  private Histories(Continuity continuity, boolean sameCase) {
    this.continuity = continuity;
    this.sameCase = sameCase;
  }

  /** Of things whose names are compared without letter case. */
  static <T> Histories<T> ofNames(Continuity continuity) {
    return new Histories<>(continuity, false);
  }

  /** Of things whose names are compared with letter case. */
  static <T> Histories<T> ofExactNames(Continuity continuity) {
    return new Histories<>(continuity, true);
  }

  /** Adds what a step does; steps come in their order. */
  void add(KnownText name, Step step, T what) {
    Optional<String> key = key(name);
    if (key.isEmpty()) {
      unnamed.add(step.index());
    } else {
      byName.computeIfAbsent(key.get(), k -> new ArrayList<>()).add(new Entry<>(step, what));
    }
  }

  /**
   * What happened last to something right before a step; empty when nothing did, or when it may not
   * have happened, or when something else may have happened since.
   */
  public Optional<Entry<T>> before(KnownText name, Step step) {
    return lastBefore(name, step)
        .filter(entry -> entry.step().leadsTo(step))
        .filter(entry -> continuity.unbroken(entry.step(), step))
        .filter(
            entry -> unnamed.subSet(entry.step().index(), false, step.index(), false).isEmpty());
  }

  /** What the last statement before a step does to something, whether or not it certainly runs. */
  public Optional<Entry<T>> lastBefore(KnownText name, Step step) {
    List<Entry<T>> entries = entries(name);
    int found = firstAtOrAfter(entries, step.index()) - 1;
    return found < 0 ? Optional.empty() : Optional.of(entries.get(found));
  }

  /** What the next statement behind a step does to something, whether or not it certainly runs. */
  public Optional<Entry<T>> after(KnownText name, Step step) {
    List<Entry<T>> entries = entries(name);
    int found = firstAtOrAfter(entries, step.index() + 1);
    return found == entries.size() ? Optional.empty() : Optional.of(entries.get(found));
  }

  /**
   * Whether nothing happens to something behind a step: neither a statement about it nor one that
   * may be about it.
   */
  public boolean isLast(KnownText name, Step step) {
    return key(name).isPresent()
        && after(name, step).isEmpty()
        && unnamed.higher(step.index()) == null
        && !continuity.breaksAfter(step);
  }

  private List<Entry<T>> entries(KnownText name) {
    return key(name).map(key -> byName.getOrDefault(key, List.of())).orElse(List.of());
  }

  private int firstAtOrAfter(List<Entry<T>> entries, int index) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).step().index() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // A placeholder stands for the same text wherever it is written; a variable may change.
  private Optional<String> key(KnownText name) {
    for (KnownText.Piece piece : name.pieces()) {
      if (piece instanceof KnownText.Hole hole && hole.label().startsWith("@")) {
        return Optional.empty();
      }
    }
    String pattern = name.pattern();
    return Optional.of(sameCase ? pattern : pattern.toLowerCase(Locale.ROOT));
  }
}
