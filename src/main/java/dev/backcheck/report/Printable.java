package dev.backcheck.report;

import dev.backcheck.source.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * Text of a script or a path made fit for a terminal, a log or XML: nothing in it moves the cursor,
 * changes colours or turns the direction of writing.
 */
public final class Printable {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int FIRST_WIDE = 0x1100;

  private Printable() {}

  /** On one line, secrets masked. */
  public static String line(String text) {
    String masked = Redaction.of(text);
    if (isPlain(masked)) {
      return masked;
    }
    StringBuilder result = new StringBuilder(masked.length());
    masked.codePoints().map(Printable::harmless).forEach(result::appendCodePoint);
    return result.toString();
  }

  /** On as many lines as it has, secrets masked. */
  static String lines(String text) {
    String masked = Redaction.of(text);
    if (isPlain(masked)) {
      return masked;
    }
    return masked.lines().map(Printable::line).collect(Collectors.joining("\n"));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** The words on lines of a width, secrets masked; a word that is longer has its own line. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    StringTokenizer words = new StringTokenizer(line(text));
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static int harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL ->
          codePoint == '\t' || codePoint == '\n' || codePoint == '\r' ? ' ' : REPLACEMENT;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
          REPLACEMENT;
      case Character.FORMAT -> turnsDirection(codePoint) ? REPLACEMENT : codePoint;
      default -> isNoCharacter(codePoint) ? REPLACEMENT : codePoint;
    };
  }

  // U+FFFE, U+FFFF and their like in other planes, which XML refuses.
  private static boolean isNoCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE;
  }

  private static boolean turnsDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** Columns a character takes on a terminal: 0, 1 or 2. */
  static int width(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      default -> {
        return codePoint >= FIRST_WIDE && isWide(codePoint) ? 2 : 1;
      }
    }
  }

  // The blocks of Unicode's East_Asian_Width whose characters are wide, roughly.
  private static boolean isWide(int c) {
    return c <= 0x115F
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F680 && c <= 0x1F6FF)
        || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
