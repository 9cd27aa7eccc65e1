package dev.backcheck.report;

import dev.backcheck.source.Redaction;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.util.Arrays;

/** The lines of a script as {@code patch} counts them, from 0, each with its line feed. */
final class DiffLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String text;
  private final boolean mark;
  private final HiddenRanges hidden;
  private final int[] starts;
  private boolean masked;
  private boolean altered;

  DiffLines(Script script, boolean mark) {
    this.text = script.source().text();
    this.mark = mark;
    this.hidden = HiddenRanges.of(script);
    this.starts = starts(text);
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 0;
    for (int next = 0; next < text.length(); ) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = next;
      int end = text.indexOf('\n', next);
      next = end < 0 ? text.length() : end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  int count() {
    return starts.length;
  }

  /** The line that holds an offset; that behind the last line feed is in a line of its own. */
  int lineOf(int offset) {
    if (offset == text.length() && (offset == 0 || text.charAt(offset - 1) == '\n')) {
      return starts.length;
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** A line as it is. */
  String raw(int line) {
    SourceRange range = range(line);
    return text.substring(range.start(), range.end());
  }

  /** A line as it may be shown. */
  String shown(int line) {
    SourceRange range = range(line);
    String safe = masked(range);
    StringBuilder out = new StringBuilder(line == 0 && mark ? BYTE_ORDER_MARK : "");
    for (int i = 0; i < safe.length(); ) {
      int c = safe.codePointAt(i);
      boolean plain = c == '\t' || c == '\n' || (c == '\r' && safe.startsWith("\r\n", i));
      int shown = plain ? c : Printable.harmless(c);
      altered |= shown != c;
      out.appendCodePoint(shown);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private String masked(SourceRange range) {
    StringBuilder out = new StringBuilder();
    int at = range.start();
    while (at < range.end()) {
      SourceRange secret = hidden.next(at);
      if (at >= secret.start()) {
        out.append(Redaction.MASK);
        at = secret.end();
      } else {
        int end = Math.min(secret.start(), range.end());
        out.append(text, at, end);
        at = end;
      }
    }
    String raw = text.substring(range.start(), range.end());
    String end = raw.endsWith("\r\n") ? "\r\n" : raw.endsWith("\n") ? "\n" : "";
    // A secret may reach over the end of its line, and one line may look like a secret by itself.
    String safe = Redaction.of(out.toString());
    String whole = safe.endsWith(end) ? safe : safe + end;
    masked |= !whole.equals(raw);
    return whole;
  }

  private SourceRange range(int line) {
    return new SourceRange(
        starts[line], line + 1 < starts.length ? starts[line + 1] : text.length());
  }

  /** Whether a line that was shown holds a secret. */
  boolean isMasked() {
    return masked;
  }

  /** Whether a line that was shown holds something that must not reach a terminal. */
  boolean isAltered() {
    return altered;
  }
}
