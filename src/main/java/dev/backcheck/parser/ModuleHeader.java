package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;

/**
 * {@code CREATE [OR ALTER] PROCEDURE name … AS}: from its first word to the one that opens the
 * body.
 */
final class ModuleHeader {

  private final Cursor cursor;
  private final int kind;

  ModuleHeader(Cursor cursor, int first) {
    this.cursor = cursor;
    boolean orAlter = cursor.is(first + 1, TSqlParser.OR) && cursor.is(first + 2, TSqlParser.ALTER);
    this.kind = orAlter ? first + 3 : first + 1;
  }

  boolean isModule() {
    return switch (cursor.type(kind)) {
      case TSqlParser.PROC,
          TSqlParser.PROCEDURE,
          TSqlParser.FUNCTION,
          TSqlParser.TRIGGER,
          TSqlParser.VIEW ->
          true;
      default -> false;
    };
  }

  /** {@code PROCEDURE} also where it is written {@code PROC}. */
  String kind() {
    return cursor.is(kind, TSqlParser.PROC) ? "PROCEDURE" : cursor.upper(kind);
  }

  /** Index of the first token of the name. */
  int name() {
    return kind + 1;
  }

  String fullName() {
    return Names.dotted(cursor, name());
  }

  /**
   * The index behind {@code AS}; that of the body's first token where a function has none. The AS
   * of a parameter and that of {@code EXECUTE AS} open nothing.
   */
  int behindAs() {
    int depth = 0;
    for (int i = name(); !cursor.atEnd(i); i++) {
      int type = cursor.type(i);
      if (type == TSqlParser.LPAREN) {
        depth++;
      } else if (type == TSqlParser.RPAREN) {
        depth--;
      } else if (depth <= 0 && (opensBody(i) || type == TSqlParser.BEGIN)) {
        return type == TSqlParser.BEGIN ? i : i + 1;
      } else if (Anchor.at(cursor, i) != null) {
        return i;
      }
    }
    return cursor.to();
  }

  private boolean opensBody(int i) {
    if (!cursor.is(i, TSqlParser.AS)) {
      return false;
    }
    return switch (cursor.type(i - 1)) {
      case TSqlParser.EXEC, TSqlParser.EXECUTE -> false;
      // @p AS int, but also … @p int, @q int OUTPUT AS, where the type stands between.
      case TSqlParser.VARIABLE -> false;
      default -> true;
    };
  }
}
