package dev.backcheck.value;

import dev.backcheck.source.Origin;
import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What several texts have in common: their beginning and their end. */
final class Shared {

  private static final String LABEL = "@…";

  private Shared() {}

  /** The common beginning, a hole, and the common end. */
  static List<Piece> of(List<KnownText> texts) {
    String first = texts.get(0).prefix();
    String last = suffix(texts.get(0));
    int shortest = Integer.MAX_VALUE;
    for (KnownText text : texts) {
      first = first.substring(0, common(first, text.prefix(), false));
      String end = suffix(text);
      last = last.substring(last.length() - common(last, end, true));
      shortest = Math.min(shortest, text.isConstant() ? text.knownLength() : Integer.MAX_VALUE);
    }
    int overlap = Math.max(0, first.length() + last.length() - shortest);
    last = last.substring(Math.min(overlap, last.length()));
    Optional<Origin> origin = texts.get(0).origins().stream().findFirst();
    List<Piece> pieces = new ArrayList<>();
    if (!first.isEmpty()) {
      pieces.add(new Known(first, origin));
    }
    pieces.add(new Hole(LABEL, false, origin));
    if (!last.isEmpty()) {
      pieces.add(new Known(last, origin.map(Origin::blurred)));
    }
    return pieces;
  }

  private static String suffix(KnownText text) {
    StringBuilder end = new StringBuilder();
    for (int i = text.pieces().size() - 1; i >= 0; i--) {
      if (!(text.pieces().get(i) instanceof Known known)) {
        break;
      }
      end.insert(0, known.text());
    }
    return end.toString();
  }

  private static int common(String a, String b, boolean fromEnd) {
    int most = Math.min(a.length(), b.length());
    int same = 0;
    while (same < most
        && (fromEnd
            ? a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)
            : a.charAt(same) == b.charAt(same))) {
      same++;
    }
    return same;
  }
}
