package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.Redaction;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** Says in words which token does not fit. */
final class Found {

  private static final String QUOTES = "\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00B4`";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final int LONGEST = 40;

  private Found() {}

  /**
   * The token in words; no string is quoted, for it may be a password.
   *
   * @param expected what would fit in its place
   */
  static String of(ScriptToken culprit, Cursor cursor, String expected) {
    return switch (culprit.getType()) {
      case Token.EOF ->
          culprit.start() >= cursor.script().length()
              ? "the end of the script"
              : "the end of the batch";
      case TSqlParser.STRING, TSqlParser.NATIONAL_STRING, TSqlParser.QUOTED -> "a string";
      case TSqlParser.UNTERMINATED -> open(culprit.getText());
      case TSqlParser.NUMBER -> "a number";
      case TSqlParser.COMMA -> "a comma";
      case TSqlParser.SEMICOLON -> "a semicolon";
      case TSqlParser.DOT -> "a full stop";
      case TSqlParser.LPAREN -> "an opening parenthesis";
      case TSqlParser.RPAREN -> "a closing parenthesis";
      case TSqlParser.SQLCMD_COMMAND -> "a line for sqlcmd";
      case TSqlParser.OTHER -> character(culprit, cursor.script());
      default -> word(culprit, expected);
    };
  }

  private static String open(String text) {
    return switch (text.charAt(0)) {
      case '[' -> "a bracket that is not closed";
      case '"' -> "a double quote that is not closed";
      default -> "a string that is not closed";
    };
  }

  private static String word(ScriptToken culprit, String expected) {
    boolean structure =
        switch (culprit.getType()) {
          case TSqlParser.TO, TSqlParser.FROM, TSqlParser.WITH -> true;
          default -> culprit.getType() > TSqlParser.RESERVED;
        };
    String text = Redaction.of(culprit.getText());
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "…";
    return expected.contains(" name") && !structure ? "the reserved word " + shown : shown;
  }

  private static String character(ScriptToken culprit, String script) {
    int character = script.codePointAt(culprit.start());
    String shown = Character.toString(character);
    if (QUOTES.contains(shown)) {
      return shown + ", a typographic quote";
    }
    if (DASHES.contains(shown)) {
      return shown + ", a dash that is no minus sign";
    }
    return isVisible(character) ? shown : String.format(Locale.ROOT, "U+%04X", character);
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
