package dev.backcheck.value;

import dev.backcheck.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text of which some parts may be unknown: {@code 'https://acct.blob.core.windows.net/nightly/'
 * + @db} begins with what matters. Comparing such texts answers yes, no or cannot know.
 *
 * @param pieces its parts in order; of several possible texts, what they have in common
 * @param choices the possible texts, where they are few and differ; else empty
 */
public record KnownText(List<Piece> pieces, List<KnownText> choices) {

  /** A part of the text. */
  public sealed interface Piece permits Known, Hole {

    /** Where it comes from; empty where that is the value itself. */
    Optional<Origin> origin();
  }

  /** Characters that are known. Equal to others with the same characters, wherever they are. */
  public record Known(String text, Optional<Origin> origin) implements Piece {

    /** Characters of the value itself. */
    public Known(String text) {
      this(text, Optional.empty());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Known known && text.equals(known.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }

    /** How many characters they are; they may be a secret. */
    @Override
    public String toString() {
      return "Known[" + text.length() + "]";
    }
  }

  /**
   * Something unknown. Equal to others with the same label.
   *
   * @param label what stands in its place in the script, e.g. {@code $(Account)} or {@code @db}
   * @param stable whether equal labels stand for equal texts throughout: a placeholder, not a
   *     variable
   */
  public record Hole(String label, boolean stable, Optional<Origin> origin) implements Piece {

    /** What stands in the value itself: a variable where it begins with {@code @}. */
    public Hole(String label) {
      this(label, !label.startsWith("@"), Optional.empty());
    }

    /** The same at a place. */
    Hole at(Origin place) {
      return new Hole(label, stable, Optional.of(place));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Hole hole && label.equals(hole.label);
    }

    @Override
    public int hashCode() {
      return label.hashCode();
    }
  }

  /** Stands for a hole in {@link #pattern()}; not a character of any URL or name. */
  public static final char HOLE = '\uFFFC';

  /** Copies the lists. */
  public KnownText {
    pieces = List.copyOf(pieces);
    choices = List.copyOf(choices);
  }

  /** One text. */
  public KnownText(List<Piece> pieces) {
    this(pieces, List.of());
  }

  /**
   * A text that is known but for its placeholders: {@code $(x)}, <code>${x}</code> and {@code <x>}
   * become holes.
   */
  public static KnownText of(String text) {
    return new KnownText(Placeholders.pieces(text, Optional.empty(), label -> Optional.empty()));
  }

  /** A text of which nothing is known but what stands in its place. */
  public static KnownText unknown(String label) {
    return new KnownText(List.of(new Hole(label)));
  }

  /** The text, where all of it is known. */
  public Optional<String> constant() {
    if (pieces.size() == 1 && pieces.get(0) instanceof Known known) {
      return Optional.of(known.text());
    }
    if (pieces.isEmpty()) {
      return Optional.of("");
    }
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (!(piece instanceof Known known)) {
        return Optional.empty();
      }
      text.append(known.text());
    }
    return Optional.of(text.toString());
  }

  /** Whether all of it is known. */
  public boolean isConstant() {
    for (Piece piece : pieces) {
      if (!(piece instanceof Known)) {
        return false;
      }
    }
    return true;
  }

  /** The possible texts: itself, or what it is one of. */
  public List<KnownText> alternatives() {
    return choices.isEmpty() ? List.of(this) : choices;
  }

  /** The text with each hole as its label between two {@link #HOLE} characters. */
  public String pattern() {
    if (pieces.size() == 1 && pieces.get(0) instanceof Known known) {
      return known.text();
    }
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

  /** Whether its holes stand for the same text wherever it is written. */
  public boolean isStable() {
    for (Piece piece : pieces) {
      if (piece instanceof Hole hole && !hole.stable()) {
        return false;
      }
    }
    return true;
  }

  /** What is known of its beginning; empty when it begins with a hole. */
  public String prefix() {
    if (pieces.size() == 1 && pieces.get(0) instanceof Known known) {
      return known.text();
    }
    StringBuilder prefix = new StringBuilder();
    for (Piece piece : pieces) {
      if (!(piece instanceof Known known)) {
        break;
      }
      prefix.append(known.text());
    }
    return prefix.toString();
  }

  /** How many UTF-16 units are known; the whole text has at least as many. */
  public int knownLength() {
    int length = 0;
    for (Piece piece : pieces) {
      length += piece instanceof Known known ? known.text().length() : 0;
    }
    return length;
  }

  /** The places its known parts come from, where these are not the value itself. */
  public List<Origin> origins() {
    List<Origin> origins = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Known) {
        piece.origin().ifPresent(origins::add);
      }
    }
    return origins;
  }
}
