package dev.backcheck.parser;

import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the batches of a script that need no lexer: those between two plain {@code GO} lines that
 * {@link Relevance} passes over. Strings, names and comments are followed as the lexer follows
 * them; wherever that is not certain, the batch is read.
 */
final class Passages {

  /**
   * A batch that is passed over.
   *
   * @param range up to its {@code GO}
   * @param end behind its {@code GO} and the count
   */
  record Passage(SourceRange range, int end) {}

  private final byte[] text;
  private final PlainText plain;
  private final List<Passage> passages = new ArrayList<>();
  private int at;
  // The batch that is being scanned: where it begins, its first visible character, whether a line
  // of it is for sqlcmd.
  private int start;
  private int first = -1;
  private boolean commanded;

  private Passages(byte[] text) {
    this.text = text;
    this.plain = new PlainText(text);
  }

  /** Those of a text, from {@link Relevance#bytes}, in order. */
  static List<Passage> of(byte[] text) {
    Passages scan = new Passages(text);
    while (scan.at < text.length) {
      scan.step();
    }
    return scan.passages;
  }

  private void step() {
    byte c = text[at];
    if (plain.beginsLine(at) && (isCommand() || isGo())) {
      return;
    }
    switch (c) {
      case '\'', '"', '[' -> {
        visible();
        at = plain.behindQuoted(at);
      }
      case '-', '/' -> {
        if (plain.isLineComment(at)) {
          at = plain.lineEnd(at);
        } else if (plain.isComment(at)) {
          at = plain.behindComment(at);
        } else {
          visible();
          at++;
        }
      }
      default -> {
        if (c < 0 || c > ' ') {
          visible();
        }
        at++;
        while (first >= 0 && at < text.length && isPlain(text[at]) && !plain.beginsLine(at)) {
          at++;
        }
      }
    }
  }

  // What most of a text is: neither does it begin anything, nor does it end a line.
  private static boolean isPlain(byte c) {
    return (c >= '0' && c != '[') || c == ' ' || c == ',';
  }

  private void visible() {
    if (first < 0) {
      first = at;
    }
  }

  private boolean isCommand() {
    if (!plain.isCommand(at)) {
      return false;
    }
    commanded = true;
    at = plain.lineEnd(at);
    return true;
  }

  // Ends the batch.
  private boolean isGo() {
    int end = plain.endOfGo(at);
    if (end < 0) {
      return false;
    }
    int go = plain.behindBlanks(at);
    if (!commanded && !isRead(go)) {
      // Most scripts are one batch, and never get here.
      if (passages.isEmpty() && Relevance.ofEachBatch(text)) {
        at = text.length;
        return true;
      }
      passages.add(new Passage(new SourceRange(start, go), end));
    }
    start = end;
    first = -1;
    commanded = false;
    at = end;
    return true;
  }

  private boolean isRead(int end) {
    return (first >= 0 && !plain.beginsPlainly(first)) || Relevance.ofBatch(text, start, end);
  }
}
