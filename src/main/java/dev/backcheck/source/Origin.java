package dev.backcheck.source;

import java.util.Arrays;

/**
 * Where the characters of a text that was taken from a script stand in it. In a literal each
 * character has a place of its own, a doubled quote counting for one; what a function makes stands
 * where the function is called.
 */
public final class Origin {

  private static final int[] NONE = {};

  private final Source source;
  private final SourceRange whole;
  private final SourceRange statement;
  // Offset of the first character in the source; -1 where all of them stand for the whole range.
  private final int content;
  // Which characters of the literal are written as two, ascending.
  private final int[] doubled;
  private final int skipped;

  private Origin(
      Source source,
      SourceRange whole,
      SourceRange statement,
      int content,
      int[] doubled,
      int skipped) {
    this.source = source;
    this.whole = whole;
    this.statement = statement;
    this.content = content;
    this.doubled = doubled;
    this.skipped = skipped;
  }

  /**
   * The characters of a quoted literal or name.
   *
   * @param token with its quotes, and {@code N} where it is written
   * @param statement what the literal is a part of: only texts of one statement are shown as one
   *     range
   */
  public static Origin literal(Source source, SourceRange token, SourceRange statement) {
    String text = source.text();
    int open = token.start();
    if (open + 1 < token.end() && isNational(text.charAt(open))) {
      open++;
    }
    if (open >= token.end() || "'\"[".indexOf(text.charAt(open)) < 0) {
      return new Origin(source, token, statement, token.start(), NONE, 0);
    }
    char closing = text.charAt(open) == '[' ? ']' : text.charAt(open);
    return new Origin(
        source, token, statement, open + 1, doubled(text, open + 1, token.end() - 1, closing), 0);
  }

  private static boolean isNational(char c) {
    return c == 'N' || c == 'n';
  }

  private static int[] doubled(String text, int from, int to, char closing) {
    int[] found = NONE;
    int count = 0;
    for (int i = text.indexOf(closing, from); i >= 0 && i < to; ) {
      if (count == found.length) {
        found = Arrays.copyOf(found, Math.max(8, count * 2));
      }
      found[count] = i - from - count;
      count++;
      i = text.indexOf(closing, i + 2);
    }
    return Arrays.copyOf(found, count);
  }

  /** Characters of the script as they are. */
  public static Origin characters(Source source, SourceRange range) {
    return new Origin(source, range, range, range.start(), NONE, 0);
  }

  /** Characters that all come from one expression. */
  public static Origin whole(Source source, SourceRange expression, SourceRange statement) {
    return new Origin(source, expression, statement, -1, NONE, 0);
  }

  /** The same without its first characters. */
  public Origin from(int characters) {
    return content < 0 || characters == 0
        ? this
        : new Origin(source, whole, statement, content, doubled, skipped + characters);
  }

  /** A part of the characters, which then stand for something else as a whole. */
  public Origin part(int from, int to) {
    return whole(source, range(from, to), statement);
  }

  /** The same where the characters no longer stand for themselves, because a function made them. */
  public Origin blurred() {
    return content < 0 ? this : whole(source, whole, statement);
  }

  /** The whole of what the characters are taken from: a literal with its quotes, a call. */
  public SourceRange place() {
    return whole;
  }

  /** The script. */
  public Source source() {
    return source;
  }

  /** The statement the characters stand in. */
  SourceRange statement() {
    return statement;
  }

  /** Whether each character has a place of its own. */
  public boolean isExact() {
    return content >= 0;
  }

  /** Whether some of the characters between two of them are written as two. */
  boolean isShifted(int from, int to) {
    return content >= 0 && doubledBefore(skipped + to) > doubledBefore(skipped + from);
  }

  /**
   * Where characters stand.
   *
   * @param from the first of them
   * @param to behind the last
   */
  public SourceRange range(int from, int to) {
    if (content < 0) {
      return whole;
    }
    int start = Math.min(offset(from), whole.end());
    return new SourceRange(start, Math.max(start, Math.min(offset(to), whole.end())));
  }

  private int offset(int character) {
    int at = skipped + character;
    return content + at + doubledBefore(at);
  }

  private int doubledBefore(int character) {
    int found = Arrays.binarySearch(doubled, character);
    return found < 0 ? -found - 1 : found;
  }

  /** The place only: what stands there may be a secret. */
  @Override
  public String toString() {
    return source.name() + " " + whole;
  }
}
