package dev.backcheck.value;

import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that is put together piece by piece without copying what is there already: a script that
 * appends a hundred thousand times costs no more than one that does not.
 */
final class Rope {

  /** So much of a text is kept; what follows is unknown. */
  static final int MOST_CHARACTERS = 4_000_000;

  private static final int MOST_PIECES = 200_000;
  private static final Hole REST = new Hole("…", false, Optional.empty());

  /** No value: what is added to it has none either. */
  static final Rope NULL = new Rope(null, null, null, 0, 0);

  static final Rope EMPTY = new Rope(null, null, new Known(""), 0, 0);

  private final @Nullable Rope left;
  private final @Nullable Rope right;
  private final @Nullable Piece piece;
  private final int length;
  private final int count;

  private Rope(
      @Nullable Rope left, @Nullable Rope right, @Nullable Piece piece, int length, int count) {
    this.left = left;
    this.right = right;
    this.piece = piece;
    this.length = length;
    this.count = count;
  }

  static Rope of(Piece piece) {
    return new Rope(null, null, piece, piece instanceof Known known ? known.text().length() : 0, 1);
  }

  static Rope of(List<Piece> pieces) {
    Rope rope = EMPTY;
    for (Piece piece : pieces) {
      rope = rope.append(of(piece));
    }
    return rope;
  }

  boolean isNull() {
    return this == NULL;
  }

  /** Whether nothing of it is known. */
  boolean isHole() {
    return piece instanceof Hole;
  }

  /** Whether nothing of it is known, nor where it comes from. */
  boolean isPlaceless() {
    return piece instanceof Hole hole && hole.origin().isEmpty();
  }

  Rope append(Rope more) {
    if (isNull() || more.isNull()) {
      return NULL;
    }
    if (count == 0 || more.count == 0) {
      return count == 0 ? more : this;
    }
    if (length + more.length > MOST_CHARACTERS || count + more.count > MOST_PIECES) {
      return endsUnknown() ? this : new Rope(this, of(REST), null, length, count + 1);
    }
    return new Rope(this, more, null, length + more.length, count + more.count);
  }

  private boolean endsUnknown() {
    Rope last = this;
    while (last.right != null) {
      last = last.right;
    }
    return last.piece == REST;
  }

  /** How many characters are known. */
  int length() {
    return length;
  }

  /** Its parts in order; neighbours that are known stay apart, as they come from two places. */
  List<Piece> pieces() {
    if (isNull()) {
      return List.of(new Hole("NULL"));
    }
    List<Piece> pieces = new ArrayList<>(count);
    Deque<Rope> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      Rope next = open.pop();
      if (next.left != null && next.right != null) {
        open.push(next.right);
        open.push(next.left);
      } else if (next.piece != null && next.count > 0) {
        pieces.add(next.piece);
      }
    }
    return pieces;
  }

  KnownText text() {
    List<Piece> pieces = pieces();
    return new KnownText(pieces.isEmpty() ? List.of(new Known("")) : pieces);
  }
}
