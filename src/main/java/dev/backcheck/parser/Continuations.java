package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;

/**
 * Says what would have fitted behind a statement that is whole, but is followed by something that
 * begins no other.
 */
final class Continuations {

  private Continuations() {}

  static String of(Cursor cursor, int from, int next) {
    int before = cursor.type(next - 1);
    boolean value =
        switch (cursor.type(next)) {
          case TSqlParser.STRING,
              TSqlParser.NATIONAL_STRING,
              TSqlParser.VARIABLE,
              TSqlParser.NUMBER ->
              true;
          default -> false;
        };
    if (value
        && (before == TSqlParser.DISK || before == TSqlParser.URL || before == TSqlParser.TAPE)) {
      return "= after " + cursor.upper(next - 1);
    }
    boolean with = false;
    for (int i = from; i < next; i++) {
      with |= cursor.is(i, TSqlParser.WITH);
    }
    return with ? "a comma or the end of the statement" : "WITH or the end of the statement";
  }
}
