package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;

/**
 * Says what would have fitted behind a statement that is whole, but is followed by something that
 * begins no other.
 */
final class Continuations {

  private Continuations() {}

  static String of(Anchor anchor, Cursor cursor, int from, int next) {
    if (isValue(cursor, next) && isAwaitingValue(cursor, next - 1)) {
      return "= after " + cursor.upper(next - 1);
    }
    if (cursor.has(from, next, TSqlParser.WITH)) {
      return "a comma or the end of the statement";
    }
    return switch (anchor) {
      case DROP_CREDENTIAL -> "the end of the statement";
      case CREATE_CREDENTIAL, ALTER_CREDENTIAL -> "a comma or the end of the statement";
      case BACKUP, DUMP -> behindDevices(cursor, from, next, TSqlParser.TO, "TO");
      case RESTORE, LOAD -> behindDevices(cursor, from, next, TSqlParser.FROM, "FROM");
    };
  }

  private static String behindDevices(Cursor cursor, int from, int next, int type, String word) {
    if (cursor.has(from, next, TSqlParser.KEY) || cursor.is(from + 1, TSqlParser.CERTIFICATE)) {
      return "WITH or the end of the statement";
    }
    boolean devices = cursor.has(from, next, type);
    return (devices ? "a comma" : word) + ", WITH or the end of the statement";
  }

  private static boolean isValue(Cursor cursor, int i) {
    return switch (cursor.type(i)) {
      case TSqlParser.STRING, TSqlParser.NATIONAL_STRING, TSqlParser.VARIABLE, TSqlParser.NUMBER ->
          true;
      default -> false;
    };
  }

  // DISK 'x', CREDENTIAL 'x', STATS 5: a word at the beginning of its item.
  private static boolean isAwaitingValue(Cursor cursor, int i) {
    boolean medium =
        switch (cursor.type(i)) {
          case TSqlParser.DISK,
              TSqlParser.URL,
              TSqlParser.TAPE,
              TSqlParser.VIRTUAL_DEVICE,
              TSqlParser.DATABASE_SNAPSHOT ->
              true;
          default -> false;
        };
    boolean option =
        cursor.isName(i)
            && switch (cursor.type(i - 1)) {
              case TSqlParser.WITH, TSqlParser.COMMA -> true;
              default -> false;
            };
    return medium || option;
  }
}
