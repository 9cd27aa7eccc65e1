package dev.backcheck.value;

import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.List;

/** What a type of limited length keeps of a text: the server cuts off the rest without a word. */
final class Cut {

  private Cut() {}

  static Possible to(int most, Possible value) {
    return value.map(pieces -> to(most, pieces));
  }

  // How long an unknown part is, nobody knows: where one comes first, nothing is cut.
  private static List<Piece> to(int most, List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>();
    int length = 0;
    for (Piece piece : pieces) {
      if (!(piece instanceof Known known)) {
        return pieces;
      }
      String text = known.text();
      if (length + text.length() > most) {
        kept.add(new Known(text.substring(0, most - length), known.origin()));
        return kept;
      }
      kept.add(piece);
      length += text.length();
    }
    return pieces;
  }
}
