package dev.backcheck.procedure;

import dev.backcheck.value.KnownText;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The characters of a text, so that parts can be cut out of it which keep their places. */
final class Written {

  private final List<Piece> pieces;
  // Where each piece begins in the plain text.
  private final int[] starts;
  private final String plain;

  private Written(List<Piece> pieces) {
    this.pieces = pieces;
    this.starts = new int[pieces.size()];
    StringBuilder characters = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = characters.length();
      if (pieces.get(i) instanceof Known known) {
        characters.append(known.text());
      } else {
        characters.append(KnownText.HOLE);
      }
    }
    this.plain = characters.toString();
  }

  static Written of(KnownText text) {
    return new Written(text.pieces());
  }

  /** The characters, one {@link KnownText#HOLE} for each unknown part. */
  String plain() {
    return plain;
  }

  /** A part of the text; offsets are those of the plain text. */
  List<Piece> part(int from, int to) {
    List<Piece> parts = new ArrayList<>();
    int found = Arrays.binarySearch(starts, from);
    for (int i = Math.max(0, found < 0 ? -found - 2 : found); i < starts.length; i++) {
      if (starts[i] >= to) {
        break;
      }
      Piece piece = pieces.get(i);
      if (!(piece instanceof Known known)) {
        parts.add(piece);
        continue;
      }
      int first = Math.max(0, from - starts[i]);
      int last = Math.min(known.text().length(), to - starts[i]);
      if (last > first) {
        parts.add(
            new Known(
                known.text().substring(first, last),
                known.origin().map(origin -> origin.from(first))));
      }
    }
    return parts;
  }

  /** The parts between separators, without the spaces around them; empty ones are left out. */
  List<List<Piece>> split(String separator) {
    List<List<Piece>> items = new ArrayList<>();
    for (int from = 0; from <= plain.length(); ) {
      int found = plain.indexOf(separator, from);
      int to = found < 0 ? plain.length() : found;
      List<Piece> item = stripped(from, to);
      if (!item.isEmpty()) {
        items.add(item);
      }
      from = to + separator.length();
    }
    return items;
  }

  private List<Piece> stripped(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && plain.charAt(first) <= ' ') {
      first++;
    }
    while (last > first && plain.charAt(last - 1) <= ' ') {
      last--;
    }
    return first == last ? List.of() : part(first, last);
  }
}
