package dev.backcheck.parser;

import dev.backcheck.parser.Passages.Passage;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Feeds the lexer UTF-16 units, so that its offsets are ours; ANTLR's own streams count code
 * points. Of each it shows what {@link Alphabet} has for it.
 */
final class ScriptText implements CharStream {

  private final String text;
  private final List<Passage> passages;
  private int next;
  private int position;

  ScriptText(String text, List<Passage> passages) {
    this.text = text;
    this.passages = passages;
  }

  /** Goes behind what is not to be read, where that begins here; to be said between tokens. */
  void pass() {
    while (next < passages.size() && passages.get(next).range().start() <= position) {
      position = passages.get(next++).end();
    }
  }

  @Override
  public void consume() {
    position++;
  }

  @Override
  public int LA(int offset) {
    int at = offset > 0 ? position + offset - 1 : position + offset;
    return at >= 0 && at < text.length() ? Alphabet.shown(text.charAt(at)) : IntStream.EOF;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // Nothing was buffered.
  }

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = Math.min(index, text.length());
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return IntStream.UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText(Interval interval) {
    return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
  }
}
