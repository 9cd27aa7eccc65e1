package dev.backcheck.value;

import dev.backcheck.source.Origin;
import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what a tool or a person will put another text for: {@code $(x)}, <code>${x}</code>, {@code
 * <x>}.
 */
final class Placeholders {

  private static final int LONGEST = 100;
  // A token of a job is another text on each run: the date, the number of the step.
  private static final String ESCAPED = "ESCAPE_";

  record Span(int start, int end) {}

  private Placeholders() {}

  /**
   * The parts of a text.
   *
   * @param known what stands for a placeholder, by its label
   */
  static List<Piece> pieces(
      String text, Optional<Origin> origin, Function<String, Optional<KnownText>> known) {
    if (text.indexOf('$') < 0 && text.indexOf('<') < 0) {
      return List.of(new Known(text, origin));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Span span : in(text)) {
      if (span.start() > from) {
        pieces.add(piece(text, from, span.start(), origin));
      }
      String label = text.substring(span.start(), span.end());
      Optional<Origin> place = origin.map(whole -> part(whole, span));
      pieces.addAll(
          known
              .apply(label)
              .map(value -> placed(value, place))
              .orElseGet(() -> List.of(new Hole(label, !label.startsWith(ESCAPED, 2), place))));
      from = span.end();
    }
    if (from < text.length() || pieces.isEmpty()) {
      pieces.add(piece(text, from, text.length(), origin));
    }
    return pieces;
  }

  private static Piece piece(String text, int from, int to, Optional<Origin> origin) {
    return new Known(text.substring(from, to), origin.map(whole -> whole.from(from)));
  }

  private static Origin part(Origin whole, Span span) {
    return whole.isExact() ? whole.part(span.start(), span.end()) : whole;
  }

  // What comes from another place of the script keeps that place.
  private static List<Piece> placed(KnownText value, Optional<Origin> place) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : value.pieces()) {
      Optional<Origin> origin = piece.origin().or(() -> place);
      pieces.add(
          piece instanceof Known known
              ? new Known(known.text(), origin)
              : new Hole(((Hole) piece).label(), ((Hole) piece).stable(), origin));
    }
    return pieces;
  }

  static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int end = endAt(text, i);
      if (end > i) {
        spans.add(new Span(i, end));
        i = end - 1;
      }
    }
    return spans;
  }

  private static int endAt(String text, int i) {
    char c = text.charAt(i);
    if (c == '<') {
      return closing(text, i + 1, '>');
    }
    if (c != '$' || i + 1 == text.length()) {
      return -1;
    }
    return switch (text.charAt(i + 1)) {
      case '(' -> token(text, i + 2);
      case '{' -> closing(text, i + 2, '}');
      default -> delimited(text, i + 1);
    };
  }

  // $(x), and $(ESCAPE_SQUOTE(x)), as the steps of Agent jobs have it.
  private static int token(String text, int from) {
    int end = closing(text, from, ')');
    boolean nested = end > 0 && text.startsWith(ESCAPED, from) && text.startsWith(")", end);
    return nested ? end + 1 : end;
  }

  // $x$, as DbUp has it; a sum of money or a lone sign is none.
  private static int delimited(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + LONGEST && isWordPart(text.charAt(i), i > from)) {
      i++;
    }
    return i > from && i < text.length() && text.charAt(i) == '$' ? i + 1 : -1;
  }

  private static boolean isWordPart(char c, boolean inner) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    return letter || (inner && ((c >= '0' && c <= '9') || c == '.' || c == '-'));
  }

  // A placeholder is short and holds neither its own opening nor a line end.
  private static int closing(String text, int from, char mark) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        return i > from ? i + 1 : -1;
      }
      if (c == '\n' || c == '\r' || c == '\'' || c == '<') {
        return -1;
      }
    }
    return -1;
  }
}
