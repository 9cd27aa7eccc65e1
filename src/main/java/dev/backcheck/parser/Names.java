package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;

/** Names of several parts: {@code server.database.schema.object}. */
final class Names {

  private Names() {}

  /** The index behind the name that begins at {@code first}. */
  static int end(Cursor cursor, int first) {
    // Some functions have reserved words for names: CONVERT, COALESCE, LEFT.
    if (cursor.is(first, TSqlParser.RESERVED) && cursor.is(first + 1, TSqlParser.LPAREN)) {
      return first + 1;
    }
    int i = first;
    while (cursor.isName(i) || cursor.is(i, TSqlParser.DOT)) {
      boolean ends = cursor.isName(i) && !cursor.is(i + 1, TSqlParser.DOT);
      i++;
      if (ends) {
        break;
      }
    }
    return i;
  }

  /** The name without quotes, its parts joined by full stops; empty where none begins. */
  static String dotted(Cursor cursor, int first) {
    StringBuilder name = new StringBuilder();
    int end = end(cursor, first);
    for (int i = first; i < end; i++) {
      boolean dot = cursor.is(i, TSqlParser.DOT);
      name.append(dot ? "." : new Literals(true).name(cursor.token(i)).value());
    }
    return name.toString();
  }
}
