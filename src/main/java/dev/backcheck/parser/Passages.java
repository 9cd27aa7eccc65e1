package dev.backcheck.parser;

import dev.backcheck.source.SourceRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  // Anything else at the beginning of a batch may be the name of a procedure, or stand for
  // statements.
  private static final Set<String> FIRST_WORDS =
      Set.of(
          "ALTER",
          "BEGIN",
          "CREATE",
          "DBCC",
          "DECLARE",
          "DELETE",
          "DENY",
          "DROP",
          "GRANT",
          "IF",
          "INSERT",
          "MERGE",
          "PRINT",
          "REVOKE",
          "SELECT",
          "SET",
          "TRUNCATE",
          "UPDATE",
          "WITH");

  private final byte[] text;
  private final List<Passage> passages = new ArrayList<>();
  private int at;
  // The batch that is being scanned: where it begins, its first visible character, whether a line
  // of it is for sqlcmd.
  private int start;
  private int first = -1;
  private boolean commanded;

  private Passages(byte[] text) {
    this.text = text;
  }

  /** Those of a text, from {@link Relevance#bytes}, in order. */
  static List<Passage> of(byte[] text) {
    if (Relevance.ofEachBatch(text)) {
      return List.of();
    }
    Passages scan = new Passages(text);
    while (scan.at < text.length) {
      scan.step();
    }
    return scan.passages;
  }

  private void step() {
    byte c = text[at];
    if ((at == 0 || isLineEnd(text[at - 1])) && (isCommand() || isGo())) {
      return;
    }
    switch (c) {
      case '\'', '"' -> skipQuoted(c);
      case '[' -> skipQuoted((byte) ']');
      case '-' -> {
        if (is(at + 1, '-')) {
          skipLine();
        } else {
          visible();
        }
      }
      case '/' -> {
        if (is(at + 1, '*')) {
          skipComment();
        } else {
          visible();
        }
      }
      default -> {
        if (c < 0 || c > ' ') {
          visible();
        } else {
          at++;
        }
      }
    }
  }

  private void visible() {
    if (first < 0) {
      first = at;
    }
    at++;
  }

  // A doubled mark ends one part and begins the next.
  private void skipQuoted(byte mark) {
    visible();
    while (at < text.length && !(text[at] == mark && !is(at + 1, mark))) {
      at += text[at] == mark ? 2 : 1;
    }
    at++;
  }

  private void skipLine() {
    while (at < text.length && !isLineEnd(text[at])) {
      at++;
    }
  }

  private void skipComment() {
    int depth = 0;
    do {
      if (is(at, '/') && is(at + 1, '*')) {
        depth++;
        at += 2;
      } else if (is(at, '*') && is(at + 1, '/')) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < text.length);
  }

  // A line for sqlcmd.
  private boolean isCommand() {
    boolean command =
        is(at, ':')
            ? at + 1 < text.length && (is(at + 1, '!') || isLetter(text[at + 1]))
            : is(at, '!') && is(at + 1, '!');
    if (command) {
      commanded = true;
      skipLine();
    }
    return command;
  }

  // The line holds GO, perhaps with a count and a comment, and nothing else. Ends the batch.
  private boolean isGo() {
    int go = skipBlanks(at);
    if (!((is(go, 'g') || is(go, 'G')) && (is(go + 1, 'o') || is(go + 1, 'O')))) {
      return false;
    }
    int end = go + 2;
    int count = skipBlanks(end);
    int digits = count;
    while (digits < text.length && text[digits] >= '0' && text[digits] <= '9') {
      digits++;
    }
    if (count > end && digits > count) {
      end = digits;
    }
    int behind = skipBlanks(end);
    boolean alone =
        behind == text.length
            || isLineEnd(text[behind])
            || (is(behind, '-') && is(behind + 1, '-'));
    if (!alone) {
      return false;
    }
    if (!commanded && !isRead(go)) {
      passages.add(new Passage(new SourceRange(start, go), end));
    }
    start = end;
    first = -1;
    commanded = false;
    at = end;
    return true;
  }

  private boolean isRead(int end) {
    return (first >= 0 && !FIRST_WORDS.contains(firstWord()))
        || Relevance.ofBatch(text, start, end);
  }

  private String firstWord() {
    int end = first;
    while (end < text.length && Character.isJavaIdentifierPart(text[end] & 0xFF)) {
      end++;
    }
    return new String(text, first, end - first, StandardCharsets.ISO_8859_1)
        .toUpperCase(Locale.ROOT);
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < text.length && (text[i] == ' ' || text[i] == '\t')) {
      i++;
    }
    return i;
  }

  private boolean is(int index, int c) {
    return index < text.length && text[index] == c;
  }

  private static boolean isLetter(byte c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static boolean isLineEnd(byte c) {
    return c == '\n' || c == '\r';
  }
}
