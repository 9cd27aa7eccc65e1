package dev.backcheck.value;

import dev.backcheck.source.Origin;
import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an expression may be when it runs: one text, or one of a few where branches join. Immutable.
 */
public final class Possible {

  private static final int MOST = 4;

  /** No value. */
  public static final Possible NULL = new Possible(List.of(Rope.NULL));

  /** The empty text. */
  public static final Possible EMPTY = new Possible(List.of(Rope.EMPTY));

  private final List<Rope> ropes;

  private Possible(List<Rope> ropes) {
    this.ropes = List.copyOf(ropes);
  }

  /** One text. */
  public static Possible of(KnownText text) {
    return new Possible(text.alternatives().stream().map(one -> Rope.of(one.pieces())).toList());
  }

  /** Characters that come from somewhere. */
  public static Possible of(String text, Origin origin) {
    return new Possible(List.of(Rope.of(new Known(text, Optional.of(origin)))));
  }

  /** Something unknown that may be another text each time. */
  public static Possible unknown(String label, Optional<Origin> origin) {
    return new Possible(List.of(Rope.of(new Hole(label, false, origin))));
  }

  /** Whether there is certainly no value. */
  public boolean isNull() {
    return ropes.size() == 1 && ropes.get(0).isNull();
  }

  /** Whether there may be no value, as far as is known. */
  public boolean mayBeNull() {
    return ropes.stream().anyMatch(rope -> rope.isNull() || rope.length() == 0);
  }

  /** The text behind another: {@code a + b}. */
  public Possible append(Possible more) {
    if (ropes.size() * more.ropes.size() > MOST) {
      return common().append(more.common());
    }
    List<Rope> joined = new ArrayList<>();
    for (Rope first : ropes) {
      more.ropes.forEach(second -> joined.add(first.append(second)));
    }
    return new Possible(joined);
  }

  /** This or another: where branches join. */
  public Possible or(Possible other) {
    if (this == other || ropes.equals(other.ropes)) {
      return this;
    }
    List<Rope> all = new ArrayList<>(ropes);
    for (Rope rope : other.ropes) {
      if (all.stream().noneMatch(known -> isSame(known, rope))) {
        all.add(rope);
      }
    }
    return all.size() <= MOST
        ? new Possible(all)
        : new Possible(List.of(Rope.of(Shared.of(all.stream().map(Rope::text).toList()))));
  }

  private static boolean isSame(Rope one, Rope other) {
    return one == other
        || (!one.isNull()
            && !other.isNull()
            && one.length() == other.length()
            && one.text().pattern().equals(other.text().pattern()));
  }

  private Possible common() {
    return ropes.size() == 1 ? this : new Possible(List.of(Rope.of(text().pieces())));
  }

  /** Each of the texts changed in a way; there being none stays so. */
  Possible map(UnaryOperator<List<Piece>> change) {
    return new Possible(
        ropes.stream()
            .map(rope -> rope.isNull() ? rope : Rope.of(change.apply(rope.pieces())))
            .toList());
  }

  /** What is known of it. */
  public KnownText text() {
    if (ropes.size() == 1) {
      return ropes.get(0).text();
    }
    List<KnownText> texts = ropes.stream().map(Rope::text).toList();
    return new KnownText(Shared.of(texts), texts);
  }
}
