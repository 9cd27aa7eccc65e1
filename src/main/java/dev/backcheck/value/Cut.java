package dev.backcheck.value;

import dev.backcheck.source.Origin;
import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a type of limited length keeps of a text: the server cuts off the rest without a word. */
final class Cut {

  private Cut() {}

  static Possible to(int most, Possible value) {
    return value.longest() <= most ? value : value.map(pieces -> to(most, pieces));
  }

  /** Fills up with blanks, as {@code char} does. */
  static Possible padded(int length, Possible value) {
    return value.map(pieces -> padded(length, pieces));
  }

  // How many blanks follow an unknown part, nobody knows; they count as a part of it.
  private static List<Piece> padded(int length, List<Piece> pieces) {
    int known = new KnownText(pieces).knownLength();
    if (known >= length || pieces.isEmpty() || pieces.get(pieces.size() - 1) instanceof Hole) {
      return pieces;
    }
    List<Piece> filled = new ArrayList<>(pieces);
    Optional<Origin> origin = pieces.get(pieces.size() - 1).origin().map(Origin::blurred);
    boolean constant = pieces.stream().allMatch(Known.class::isInstance);
    filled.add(
        constant ? new Known(" ".repeat(length - known), origin) : new Hole("…", false, origin));
    return filled;
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
        if (length < most) {
          kept.add(new Known(text.substring(0, most - length), known.origin()));
        }
        return kept;
      }
      kept.add(piece);
      length += text.length();
    }
    return pieces;
  }
}
