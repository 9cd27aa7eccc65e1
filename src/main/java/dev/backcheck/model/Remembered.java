package dev.backcheck.model;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of places in the scripts, each for itself, though what is written there be the
 * same. Most scripts have little of any kind to remember, and many nothing.
 *
 * @param <K> what stands at the places
 * @param <V> what is known
 */
final class Remembered<K, V> {

  private static final int FEW = 4;

  private @Nullable IdentityHashMap<K, V> known;

  void put(K place, V what) {
    IdentityHashMap<K, V> table = known;
    if (table == null) {
      table = new IdentityHashMap<>(FEW);
      known = table;
    }
    table.put(place, what);
  }

  @Nullable V get(K place) {
    return known == null ? null : known.get(place);
  }
}
