package dev.backcheck.parser;

import dev.backcheck.parser.Lines.Piece;
import dev.backcheck.source.Shortening;
import java.util.Arrays;
import java.util.Optional;

/**
 * Leaves out of a long script what {@link ScriptParser} would pass over, and rows for tables in
 * between. Of what is left out the line ends stay, so that the rest keeps its lines and columns.
 *
 * <p>Of rows the first and the last {@code INSERT} stay, so that what stands before or behind them,
 * such as {@code IF} or {@code ELSE}, is not taken for something else.
 */
final class Shortener implements Shortening {

  private final int window;
  private final ShortText kept = new ShortText();
  private char[] text;
  private int length;
  private int enough;
  private boolean refused;

  /**
   * One that looks at so many characters at once, and at more only where a line has more or a
   * string or comment goes on.
   */
  Shortener(int window) {
    this.window = window;
    this.enough = window;
    this.text = new char[window];
  }

  @Override
  public boolean take(char[] piece, int count) {
    if (length + count > text.length) {
      text =
          Arrays.copyOf(
              text,
              Math.max(length + count, (int) Math.min(text.length * 2L, Integer.MAX_VALUE - 16)));
    }
    System.arraycopy(piece, 0, text, length, count);
    length += count;
    return length < enough || shorten(false);
  }

  @Override
  public boolean end() {
    return shorten(true);
  }

  @Override
  public String text() {
    return kept.text();
  }

  /** Whether it found out that every statement may matter. */
  boolean isRefused() {
    return refused;
  }

  private boolean shorten(boolean whole) {
    byte[] bytes = Relevance.bytes(text, length);
    if (Relevance.ofEachBatch(bytes)) {
      refused = true;
      return false;
    }
    Lines lines = new Lines(bytes, whole);
    int done = 0;
    for (Optional<Piece> next = lines.next(); next.isPresent(); next = lines.next()) {
      kept.add(text, bytes, next.get());
      done = next.get().to();
    }
    length -= done;
    System.arraycopy(text, done, text, 0, length);
    // What is looked at twice is at most as much as what is new.
    enough = Math.max(window, length * 2);
    return true;
  }
}
