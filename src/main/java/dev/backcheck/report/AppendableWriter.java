package dev.backcheck.report;

import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Locale;

/**
 * Lets gson write to whatever takes text; closing it leaves that open. Characters that command a
 * terminal or turn the direction of writing, which gson leaves as they are, are written as escapes:
 * the same JSON, harmless to look at.
 */
final class AppendableWriter extends Writer {

  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    write(CharBuffer.wrap(buffer, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(CharBuffer.wrap(text, offset, offset + length));
  }

  private void write(CharSequence text) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' && isCommand(c)) {
        out.append(text, from, i).append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }

  // Pairs of surrogates stay; so do the lone ones, which no text of JSON can name otherwise.
  private static boolean isCommand(char c) {
    return !Character.isSurrogate(c)
        && Character.getType(c) != Character.PRIVATE_USE
        && Printable.harmless(c) != c;
  }

  @Override
  public void write(int character) throws IOException {
    out.append((char) character);
  }

  @Override
  public void flush() throws IOException {
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
