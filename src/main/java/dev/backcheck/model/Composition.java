package dev.backcheck.model;

import dev.backcheck.source.Origin;
import dev.backcheck.source.Segment;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text that is put together and run, as a script of its own. What is unknown stands in it as a
 * placeholder, which the grammar takes for a name or a value.
 */
final class Composition {

  private static final int LONGEST_LABEL = 60;

  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private final Map<String, KnownText> holes = new HashMap<>();
  private final Map<Hole, String> labels = new HashMap<>();
  private final List<Integer> bare = new ArrayList<>();
  private final Quotes quotes = new Quotes();
  private final Source source;

  private Composition(Source outer, SourceRange made, KnownText known) {
    Origin fallback = Origin.whole(outer, made, made);
    for (Piece piece : known.pieces()) {
      int start = text.length();
      if (piece instanceof Known characters) {
        text.append(characters.text());
        quotes.read(characters.text());
      } else {
        if (!quotes.inside()) {
          bare.add(start);
        }
        text.append(placeholder((Hole) piece));
      }
      if (text.length() > start) {
        segments.add(new Segment(start, text.length(), piece.origin().orElse(fallback)));
      }
    }
    this.source = outer.derive(text.toString(), segments, made);
  }

  /**
   * Puts a text together.
   *
   * @param outer the script that does it
   * @param made where
   */
  static Composition of(Source outer, SourceRange made, KnownText known) {
    return new Composition(outer, made, known);
  }

  private String placeholder(Hole hole) {
    return hole.stable() ? hole.label() : labels.computeIfAbsent(hole, this::name);
  }

  private String name(Hole hole) {
    String plain = hole.label().replaceAll("[^\\p{L}\\p{Nd}@#_.()$ -]", "_");
    String label = plain.substring(0, Math.min(plain.length(), LONGEST_LABEL));
    String name = "${" + label + "}";
    holes.put(name, new KnownText(List.of(hole)));
    return name;
  }

  /** The text as a script. */
  Source source() {
    return source;
  }

  /** What a placeholder of this text stands for. */
  Optional<KnownText> hole(String placeholder) {
    return Optional.ofNullable(holes.get(placeholder));
  }

  /** How sure it is that the text of a range reads as it seems. */
  Doubt doubt(SourceRange range) {
    int first = firstFrom(range.start());
    if (first == bare.size() || bare.get(first) > range.end() + 1) {
      return Doubt.NONE;
    }
    int last = firstFrom(range.end());
    return last < bare.size() && bare.get(last) <= range.end() + 1
        ? Doubt.OPEN_ENDED
        : Doubt.GUESSED;
  }

  private int firstFrom(int offset) {
    int found = Collections.binarySearch(bare, offset);
    return found < 0 ? -found - 1 : found;
  }

  /**
   * Where in the script itself the first unknown part at or behind a range is written that stands
   * neither in a literal nor in a quoted name.
   */
  SourceRange bareAt(SourceRange range) {
    int first = Math.min(firstFrom(range.start()), bare.size() - 1);
    return source.original(new SourceRange(bare.get(first), bare.get(first) + 1));
  }

  /** Whether there is such a part. */
  boolean hasBare() {
    return !bare.isEmpty();
  }
}
