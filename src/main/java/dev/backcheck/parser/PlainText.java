package dev.backcheck.parser;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Follows strings, names, comments and lines of a text as the lexer follows them, from bytes of
 * {@link Relevance#bytes}. All places are offsets in them.
 */
final class PlainText {

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

  PlainText(byte[] text) {
    this.text = text;
  }

  /** Whether a character is there. */
  boolean is(int index, int c) {
    return index < text.length && text[index] == c;
  }

  /** Whether it is the first place of a line. */
  boolean beginsLine(int at) {
    return at == 0 || isLineEnd(text[at - 1]);
  }

  /** Behind a string or name that begins there. */
  int behindQuoted(int opening) {
    byte mark = text[opening] == '[' ? (byte) ']' : text[opening];
    int at = opening + 1;
    // A doubled mark ends one part and begins the next.
    while (at < text.length && !(text[at] == mark && !is(at + 1, mark))) {
      at += text[at] == mark ? 2 : 1;
    }
    return at + 1;
  }

  /** The end of the line. */
  int lineEnd(int from) {
    int at = from;
    while (at < text.length && !isLineEnd(text[at])) {
      at++;
    }
    return at;
  }

  /** Whether a comment up to the end of the line begins there. */
  boolean isLineComment(int at) {
    return is(at, '-') && is(at + 1, '-');
  }

  /** Whether a comment begins there that may have many lines. */
  boolean isComment(int at) {
    return is(at, '/') && is(at + 1, '*');
  }

  /** Behind the comment that begins there, and those in it. */
  int behindComment(int opening) {
    int at = opening;
    int depth = 0;
    do {
      if (isComment(at)) {
        depth++;
        at += 2;
      } else if (is(at, '*') && is(at + 1, '/')) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < text.length);
    return at;
  }

  /** Whether a line that begins there is for sqlcmd. */
  boolean isCommand(int at) {
    return is(at, ':')
        ? at + 1 < text.length && (is(at + 1, '!') || isLetter(text[at + 1]))
        : is(at, '!') && is(at + 1, '!');
  }

  /**
   * Where the {@code GO} and its count end, if the line that begins there holds them, perhaps with
   * a comment, and nothing else; else -1.
   */
  int endOfGo(int at) {
    int go = behindBlanks(at);
    if (!((is(go, 'g') || is(go, 'G')) && (is(go + 1, 'o') || is(go + 1, 'O')))) {
      return -1;
    }
    int end = go + 2;
    int count = behindBlanks(end);
    int digits = count;
    while (digits < text.length && text[digits] >= '0' && text[digits] <= '9') {
      digits++;
    }
    if (count > end && digits > count) {
      end = digits;
    }
    int behind = behindBlanks(end);
    boolean alone = behind == text.length || isLineEnd(text[behind]) || isLineComment(behind);
    return alone ? end : -1;
  }

  /** Behind spaces and tabs. */
  int behindBlanks(int from) {
    int at = from;
    while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at;
  }

  /** Behind the word that begins there. */
  int behindWord(int from) {
    int at = from;
    while (at < text.length && Character.isJavaIdentifierPart(text[at] & 0xFF)) {
      at++;
    }
    return at;
  }

  /** Whether a batch that begins there begins with a statement, and one that matters nowhere. */
  boolean beginsPlainly(int first) {
    return FIRST_WORDS.contains(
        new String(text, first, behindWord(first) - first, StandardCharsets.ISO_8859_1)
            .toUpperCase(Locale.ROOT));
  }

  private static boolean isLetter(byte c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static boolean isLineEnd(byte c) {
    return c == '\n' || c == '\r';
  }
}
