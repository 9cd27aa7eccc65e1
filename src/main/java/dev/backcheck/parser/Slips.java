package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.reference.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mistakes that many make: for these, what to write instead says more than what would fit. */
final class Slips {

  private static final Pattern WORD = Pattern.compile("[A-Z_]{2,}");
  private static final List<String> MEDIA = List.of("DISK", "URL", "TAPE", "VIRTUAL_DEVICE");
  private static final int LONG = 5;

  private Slips() {}

  /**
   * What to write in place of the token at {@code culprit}; {@code expected} if nothing better is
   * known.
   */
  static String explain(Cursor cursor, int from, int culprit, String expected) {
    return switch (cursor.type(culprit)) {
      case TSqlParser.COLON, TSqlParser.MINUS, TSqlParser.DOT ->
          isInName(cursor, culprit) ? "brackets around a name that holds one" : expected;
      case TSqlParser.PLUS ->
          isText(cursor, culprit - 1)
              ? "one string or variable, because the server joins nothing here"
              : expected;
      case TSqlParser.WITH ->
          cursor.has(from, culprit, TSqlParser.WITH) && !expected.startsWith("an option")
              ? "a comma, because a statement has one WITH"
              : expected;
      case TSqlParser.TO, TSqlParser.FROM, TSqlParser.MIRROR ->
          isTooLate(cursor, from, culprit) ? "it before WITH" : expected;
      case TSqlParser.IF ->
          cursor.is(from, TSqlParser.DROP)
              ? "the credential's name, because there is no IF EXISTS for credentials"
              : expected;
      case TSqlParser.CERTIFICATE ->
          cursor.is(from, TSqlParser.RESTORE) && culprit == from + 1
              ? "another word, because CREATE CERTIFICATE … FROM FILE brings a certificate back"
              : expected;
      case TSqlParser.EQ -> medium(cursor, from, culprit).orElse(expected);
      default -> expected + alternative(cursor, culprit, expected);
    };
  }

  // CREATE CREDENTIAL https://…, BACKUP DATABASE my-db, BACKUP DATABASE dbo.Sales
  private static boolean isInName(Cursor cursor, int i) {
    return cursor.isName(i - 1)
        && switch (cursor.type(i - 2)) {
          case TSqlParser.DATABASE,
              TSqlParser.LOG,
              TSqlParser.TRAN,
              TSqlParser.TRANSACTION,
              TSqlParser.GROUP,
              TSqlParser.CREDENTIAL,
              TSqlParser.CERTIFICATE,
              TSqlParser.KEY,
              TSqlParser.TO,
              TSqlParser.FROM ->
              true;
          default -> false;
        };
  }

  private static boolean isText(Cursor cursor, int i) {
    return switch (cursor.type(i)) {
      case TSqlParser.STRING, TSqlParser.NATIONAL_STRING, TSqlParser.QUOTED, TSqlParser.VARIABLE ->
          true;
      default -> false;
    };
  }

  private static boolean isTooLate(Cursor cursor, int from, int culprit) {
    return cursor.has(from, culprit, TSqlParser.WITH)
        && !cursor.has(from, culprit, TSqlParser.MOVE);
  }

  // TO DSK = 'x': what was meant for a medium was read as the name of a device.
  private static Optional<String> medium(Cursor cursor, int from, int culprit) {
    boolean device =
        cursor.is(culprit - 1, TSqlParser.IDENTIFIER)
            && !cursor.has(from, culprit, TSqlParser.WITH)
            && (cursor.has(from, culprit, TSqlParser.TO)
                || cursor.has(from, culprit, TSqlParser.FROM));
    return device
        ? Optional.of(
            Nearest.to(cursor.token(culprit - 1).getText(), MEDIA)
                    .orElse("DISK, URL, TAPE or VIRTUAL_DEVICE")
                + " before it")
        : Optional.empty();
  }

  private static String alternative(Cursor cursor, int culprit, String expected) {
    boolean word = cursor.isName(culprit) && !cursor.is(culprit, TSqlParser.BRACKETED);
    if (!word || cursor.is(culprit, TSqlParser.QUOTED)) {
      return "";
    }
    String text = cursor.token(culprit).getText();
    List<String> words = WORD.matcher(expected).results().map(MatchResult::group).toList();
    Optional<String> near = Nearest.to(text, words).filter(known -> !known.equalsIgnoreCase(text));
    return near.or(() -> completed(text, words))
        .map(meant -> " (did you mean " + meant + "?)")
        .orElse("");
  }

  // RESTORE HEADER ONLY, WITHNOFORMAT
  private static Optional<String> completed(String text, List<String> words) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.length() > LONG && upper.startsWith("WITH") && words.contains("WITH")) {
      return Optional.of("WITH " + upper.substring(4));
    }
    return upper.length() < LONG
        ? Optional.empty()
        : words.stream()
            .filter(known -> known.startsWith(upper) && !known.equals(upper))
            .findFirst();
  }
}
