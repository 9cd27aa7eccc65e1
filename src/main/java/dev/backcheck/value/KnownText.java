package dev.backcheck.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of which some parts may be unknown: {@code 'https://acct.blob.core.windows.net/nightly/'
 * + @db} begins with what matters. Comparing such texts answers yes, no or cannot know.
 */
public record KnownText(List<Piece> pieces) {

  /** A part of the text. */
  public sealed interface Piece permits Known, Hole {}

  /** Characters that are known. */
  public record Known(String text) implements Piece {}

  /**
   * Something unknown.
   *
   * @param label what stands in its place in the script, e.g. {@code $(Account)} or {@code @db};
   *     equal labels stand for equal texts
   */
  public record Hole(String label) implements Piece {}

  /** Stands for a hole in {@link #pattern()}; not a character of any URL or name. */
  public static final char HOLE = '\uFFFC';

  /** Copies the list. */
  public KnownText {
    pieces = List.copyOf(pieces);
  }

  /**
   * A text that is known but for its placeholders: {@code $(x)}, <code>${x}</code> and {@code <x>}
   * become holes.
   */
  public static KnownText of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Placeholders.Span span : Placeholders.in(text)) {
      if (span.start() > from) {
        pieces.add(new Known(text.substring(from, span.start())));
      }
      pieces.add(new Hole(text.substring(span.start(), span.end())));
      from = span.end();
    }
    if (from < text.length() || pieces.isEmpty()) {
      pieces.add(new Known(text.substring(from)));
    }
    return new KnownText(pieces);
  }

  /** A text of which nothing is known but what stands in its place. */
  public static KnownText unknown(String label) {
    return new KnownText(List.of(new Hole(label)));
  }

  /** The text, where all of it is known. */
  public Optional<String> constant() {
    return pieces.size() == 1 && pieces.get(0) instanceof Known known
        ? Optional.of(known.text())
        : Optional.empty();
  }

  /** Whether all of it is known. */
  public boolean isConstant() {
    return constant().isPresent();
  }

  /** The text with each hole as its label between two {@link #HOLE} characters. */
  public String pattern() {
    StringBuilder pattern = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Known known) {
        pattern.append(known.text());
      } else if (piece instanceof Hole hole) {
        pattern.append(HOLE).append(hole.label()).append(HOLE);
      }
    }
    return pattern.toString();
  }

  /** What is known of its beginning; empty when it begins with a hole. */
  public String prefix() {
    return !pieces.isEmpty() && pieces.get(0) instanceof Known known ? known.text() : "";
  }

  /** How many UTF-16 units are known; the whole text has at least as many. */
  public int knownLength() {
    return pieces.stream()
        .mapToInt(piece -> piece instanceof Known known ? known.text().length() : 0)
        .sum();
  }
}
