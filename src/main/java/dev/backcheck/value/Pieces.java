package dev.backcheck.value;

import dev.backcheck.source.Origin;
import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What functions make of the pieces of a text. */
final class Pieces {

  private Pieces() {}

  /** UPPER, LOWER, LTRIM, RTRIM and TRIM. */
  static List<Piece> changed(String function, List<Piece> pieces) {
    List<Piece> changed = new ArrayList<>();
    for (Piece piece : pieces) {
      changed.add(
          piece instanceof Known known ? known(function, known) : other(((Hole) piece), function));
    }
    if (function.equals("LTRIM") || function.equals("TRIM")) {
      trimStart(changed);
    }
    if (function.equals("RTRIM") || function.equals("TRIM")) {
      trimEnd(changed);
    }
    return changed;
  }

  private static Piece known(String function, Known known) {
    String text = known.text();
    String cased =
        switch (function) {
          case "UPPER" -> text.toUpperCase(Locale.ROOT);
          case "LOWER" -> text.toLowerCase(Locale.ROOT);
          default -> text;
        };
    boolean sameLength = cased.length() == text.length();
    return new Known(cased, sameLength ? known.origin() : known.origin().map(Origin::blurred));
  }

  private static Hole other(Hole hole, String function) {
    return new Hole(function + "(" + hole.label() + ")", hole.stable(), hole.origin());
  }

  private static void trimStart(List<Piece> pieces) {
    while (!pieces.isEmpty() && pieces.get(0) instanceof Known known) {
      String kept = known.text().replaceFirst("^ +", "");
      int gone = known.text().length() - kept.length();
      if (!kept.isEmpty()) {
        pieces.set(0, new Known(kept, known.origin().map(origin -> origin.from(gone))));
        return;
      }
      pieces.remove(0);
    }
  }

  private static void trimEnd(List<Piece> pieces) {
    while (!pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Known known) {
      String text = known.text();
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > 0) {
        pieces.set(pieces.size() - 1, new Known(text.substring(0, end), known.origin()));
        return;
      }
      pieces.remove(pieces.size() - 1);
    }
  }

  /** QUOTENAME: more than 128 characters give no value, which nothing is known of here. */
  static List<Piece> quoted(List<Piece> pieces, char quote, Origin call) {
    int pair = "[({<".indexOf(quote) >= 0 ? "[({<".indexOf(quote) : "])}>".indexOf(quote);
    String open = pair < 0 ? String.valueOf(quote) : String.valueOf("[({<".charAt(pair));
    String close = pair < 0 ? open : String.valueOf("])}>".charAt(pair));
    Optional<Origin> origin = Optional.of(call);
    List<Piece> quoted = new ArrayList<>();
    quoted.add(new Known(open, origin));
    for (Piece piece : pieces) {
      if (piece instanceof Known known && known.text().contains(close)) {
        String doubled = known.text().replace(close, close + close);
        quoted.add(new Known(doubled, known.origin().map(Origin::blurred)));
      } else {
        quoted.add(piece);
      }
    }
    quoted.add(new Known(close, origin));
    return quoted;
  }
}
