package dev.backcheck.value;

import dev.backcheck.source.Origin;
import dev.backcheck.value.DataType.Kind;
import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What an expression may be when it runs: one text, or one of a few where branches join. Immutable.
 */
public final class Possible {

  private static final int MOST = 4;

  /** No value. */
  public static final Possible NULL = new Possible(List.of(Rope.NULL), Kind.TEXT);

  /** The empty text. */
  public static final Possible EMPTY = new Possible(List.of(Rope.EMPTY), Kind.TEXT);

  private static final Pattern DIGITS = Pattern.compile("0|-?[1-9][0-9]*");

  private final List<Rope> ropes;
  private final Kind kind;

  private Possible(List<Rope> ropes, Kind kind) {
    this.ropes = List.copyOf(ropes);
    this.kind = kind;
  }

  /** One text. */
  public static Possible of(KnownText text) {
    return new Possible(
        text.alternatives().stream().map(one -> Rope.of(one.pieces())).toList(), Kind.TEXT);
  }

  /** Characters that come from somewhere. */
  public static Possible of(String text, Origin origin) {
    return new Possible(List.of(Rope.of(new Known(text, Optional.of(origin)))), Kind.TEXT);
  }

  /** A number as it is written. */
  static Possible number(String text, Origin origin) {
    return new Possible(of(text, origin).ropes, Kind.WHOLE);
  }

  /** Something unknown that may be another text each time. */
  public static Possible unknown(String label, Optional<Origin> origin) {
    return new Possible(List.of(Rope.of(new Hole(label, false, origin))), Kind.TEXT);
  }

  /** The same, where something unknown of no place stands at one. */
  Possible at(Origin place) {
    boolean placeless = ropes.size() == 1 && ropes.get(0).isPlaceless();
    return placeless
        ? new Possible(List.of(Rope.of(((Hole) ropes.get(0).pieces().get(0)).at(place))), kind)
        : this;
  }

  /** Whether there is certainly no value. */
  public boolean isNull() {
    return ropes.size() == 1 && ropes.get(0).isNull();
  }

  /** Whether there may be no value, as far as is known. */
  public boolean mayBeNull() {
    return ropes.stream().anyMatch(rope -> rope.isNull() || rope.length() == 0);
  }

  /** What becomes of it in a variable of a type, or a CAST. */
  Possible as(DataType type) {
    return switch (type.kind()) {
      case TEXT -> Cut.to(type.most(), asText());
      case PADDED -> Cut.padded(type.most(), Cut.to(type.most(), asText()));
      case WHOLE -> new Possible((kind == Kind.OTHER ? unknown() : this).ropes, Kind.WHOLE);
      case OTHER -> new Possible(ropes, Kind.OTHER);
    };
  }

  /** Its characters, where a text is wanted: CONCAT takes numbers and dates too. */
  Possible asText() {
    if (kind == Kind.TEXT || isNull()) {
      return kind == Kind.TEXT ? this : NULL;
    }
    boolean same =
        kind == Kind.WHOLE
            && ropes.stream().allMatch(rope -> rope.isHole() || isDigits(rope.text()));
    return same ? new Possible(ropes, Kind.TEXT) : unknown();
  }

  private static boolean isDigits(KnownText text) {
    return text.constant().filter(known -> DIGITS.matcher(known).matches()).isPresent();
  }

  private Possible unknown() {
    Optional<Origin> origin =
        text().pieces().stream().findFirst().flatMap(Piece::origin).map(Origin::blurred);
    return unknown("…", origin);
  }

  /** So many characters of it are known at most. */
  int longest() {
    return ropes.stream().mapToInt(Rope::length).max().orElse(0);
  }

  /** The text behind another: {@code a + b}; the sum of numbers is not worked out. */
  public Possible append(Possible more) {
    if (isNull() || more.isNull()) {
      return NULL;
    }
    if (kind != Kind.TEXT || more.kind != Kind.TEXT) {
      return kind == Kind.TEXT ? more.unknown() : unknown();
    }
    if (ropes.size() * more.ropes.size() > MOST) {
      return common().append(more.common());
    }
    List<Rope> joined = new ArrayList<>();
    for (Rope first : ropes) {
      more.ropes.forEach(second -> joined.add(first.append(second)));
    }
    return new Possible(joined, Kind.TEXT);
  }

  /** This or another: where branches join. */
  public Possible or(Possible other) {
    if (this == other || (kind == other.kind && ropes.equals(other.ropes))) {
      return this;
    }
    Kind joined = other.isNull() ? kind : isNull() || kind == other.kind ? other.kind : Kind.OTHER;
    List<Rope> all = new ArrayList<>(ropes);
    for (Rope rope : other.ropes) {
      if (all.stream().noneMatch(known -> isSame(known, rope))) {
        all.add(rope);
      }
    }
    return all.size() <= MOST
        ? new Possible(all, joined)
        : new Possible(List.of(Rope.of(Shared.of(all.stream().map(Rope::text).toList()))), joined);
  }

  private static boolean isSame(Rope one, Rope other) {
    return one == other
        || (!one.isNull()
            && !other.isNull()
            && one.length() == other.length()
            && one.text().pattern().equals(other.text().pattern()));
  }

  private Possible common() {
    return ropes.size() == 1 ? this : new Possible(List.of(Rope.of(text().pieces())), kind);
  }

  /** Each of the texts changed in a way; there being none stays so. */
  Possible map(UnaryOperator<List<Piece>> change) {
    return new Possible(
        ropes.stream()
            .map(rope -> rope.isNull() ? rope : Rope.of(change.apply(rope.pieces())))
            .toList(),
        kind);
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
