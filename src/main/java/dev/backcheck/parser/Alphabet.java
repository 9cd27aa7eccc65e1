package dev.backcheck.parser;

/**
 * What the lexer is shown of a character. Its rules tell letters from digits, blanks and the rest,
 * whatever the script, so one character of ASCII stands for all of a kind: a network of some
 * hundred ranges less to load, and ANTLR remembers its way through ASCII only.
 */
final class Alphabet {

  // Part of names, and of nothing else.
  private static final char LETTER = '#';
  // Part of names behind their first character, and of nothing else.
  private static final char DIGIT_OR_MARK = '\u007F';
  private static final char BLANK = ' ';
  // Part of nothing.
  private static final char OTHER = '%';

  private Alphabet() {}

  /** The character by which the rules of the lexer go. */
  static char shown(char c) {
    return c < DIGIT_OR_MARK ? c : beyondAscii(c);
  }

  private static char beyondAscii(char c) {
    // The server takes them for white space; Unicode does not say so.
    if (c == '\u0085' || c == '\u200B') {
      return BLANK;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          DIGIT_OR_MARK;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          BLANK;
      // Two of them are one character.
      case Character.SURROGATE -> c;
      default -> OTHER;
    };
  }
}
