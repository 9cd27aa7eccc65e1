package dev.backcheck.value;

import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.List;
import java.util.Optional;

/**
 * Fills the format of FORMATMESSAGE: {@code %s}, {@code %d} and {@code %i} are understood, a format
 * with others is not (<a
 * href="https://learn.microsoft.com/sql/t-sql/functions/formatmessage-transact-sql">FORMATMESSAGE</a>).
 */
final class MessageFormat {

  private MessageFormat() {}

  static Optional<Possible> fill(KnownText format, List<Possible> values) {
    Possible filled = Possible.EMPTY;
    int next = 0;
    for (Piece piece : format.pieces()) {
      Known known = (Known) piece;
      String text = known.text();
      int from = 0;
      for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 2)) {
        char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean percent = kind == '%';
        if (!percent && ("sdi".indexOf(kind) < 0 || next == values.size())) {
          return Optional.empty();
        }
        filled = filled.append(part(known, from, percent ? at + 1 : at));
        filled = percent ? filled : filled.append(values.get(next++));
        from = at + 2;
      }
      filled = filled.append(part(known, from, text.length()));
    }
    return Optional.of(filled);
  }

  private static Possible part(Known known, int from, int to) {
    return from >= to
        ? Possible.EMPTY
        : Possible.of(
            new KnownText(
                List.of(
                    new Known(
                        known.text().substring(from, to),
                        known.origin().map(origin -> origin.from(from))))));
  }
}
