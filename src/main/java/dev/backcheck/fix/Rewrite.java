package dev.backcheck.fix;

import dev.backcheck.rule.Edit;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text and what has become of it after several rounds of edits, each of which was made in what
 * the round before had left. Immutable.
 */
final class Rewrite {

  /** A part of the new text: taken over from the old one, or written anew. */
  private record Piece(SourceRange kept, String written) {

    static Piece kept(int start, int end) {
      return new Piece(new SourceRange(start, end), "");
    }

    static Piece written(String text) {
      return new Piece(new SourceRange(0, 0), text);
    }

    int length() {
      return kept.length() + written.length();
    }

    boolean isKept() {
      return written.isEmpty();
    }

    Piece part(int from, int to) {
      return isKept()
          ? kept(kept.start() + from, kept.start() + to)
          : written(written.substring(from, to));
    }
  }

  private final String old;
  private final List<Piece> pieces;
  private final List<Edit> edits;
  private final String text;

  private Rewrite(String old, List<Piece> pieces) {
    this.old = old;
    this.pieces = pieces;
    this.edits = edits(old, pieces);
    StringBuilder written = new StringBuilder(old.length());
    for (Piece piece : pieces) {
      written.append(old, piece.kept.start(), piece.kept.end()).append(piece.written);
    }
    this.text = written.toString();
  }

  /** A text as it is. */
  static Rewrite of(String old) {
    return new Rewrite(old, List.of(Piece.kept(0, old.length())));
  }

  /** The new text. */
  String text() {
    return text;
  }

  /** The edits of the old text that give the new one at once, in order; no two of them touch. */
  List<Edit> edits() {
    return edits;
  }

  /**
   * The same after more edits.
   *
   * @param more places in the {@linkplain #text() new text}; they do not overlap
   */
  Rewrite then(List<Edit> more) {
    List<Edit> ordered = more.stream().sorted(Comparator.comparing(Edit::range)).toList();
    List<Piece> result = new ArrayList<>();
    int at = 0;
    for (Edit edit : ordered) {
      copy(at, edit.range().start(), result);
      if (!edit.text().isEmpty()) {
        result.add(Piece.written(edit.text()));
      }
      at = edit.range().end();
    }
    copy(at, text.length(), result);
    return new Rewrite(old, List.copyOf(result));
  }

  private void copy(int from, int to, List<Piece> result) {
    int at = 0;
    for (Piece piece : pieces) {
      int start = Math.max(from, at);
      int end = Math.min(to, at + piece.length());
      if (start < end) {
        result.add(piece.part(start - at, end - at));
      }
      at += piece.length();
    }
  }

  /**
   * Where a range of the old text is in the new one; what stands in the place of a part of it, or
   * was put at one of its ends, belongs to it.
   */
  SourceRange now(SourceRange range) {
    int shift = 0;
    int start = -1;
    for (Edit edit : edits) {
      SourceRange gone = edit.range();
      if (gone.start() > range.end()) {
        break;
      }
      if (start < 0 && gone.end() >= range.start()) {
        start = Math.min(gone.start(), range.start()) + shift;
      }
      int behind = Math.max(0, gone.end() - range.end());
      shift += edit.text().length() - gone.length() + behind;
    }
    return new SourceRange(start < 0 ? range.start() + shift : start, range.end() + shift);
  }

  private static List<Edit> edits(String old, List<Piece> pieces) {
    List<Edit> edits = new ArrayList<>();
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      if (!piece.isKept()) {
        written.append(piece.written);
        continue;
      }
      if (piece.kept.start() > at || written.length() > 0) {
        edits.add(new Edit(new SourceRange(at, piece.kept.start()), written.toString()));
        written.setLength(0);
      }
      at = piece.kept.end();
    }
    if (at < old.length() || written.length() > 0) {
      edits.add(new Edit(new SourceRange(at, old.length()), written.toString()));
    }
    return List.copyOf(edits);
  }
}
