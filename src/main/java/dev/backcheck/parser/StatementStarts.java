package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import java.util.BitSet;

/**
 * Tells whether a token begins a statement. T-SQL has no obligatory terminator, so the words must
 * do.
 */
final class StatementStarts {

  private static final BitSet WORDS = new BitSet();

  static {
    for (int type :
        new int[] {
          TSqlParser.ALTER,
          TSqlParser.BACKUP,
          TSqlParser.BEGIN,
          TSqlParser.BREAK,
          TSqlParser.BULK,
          TSqlParser.CHECKPOINT,
          TSqlParser.CLOSE,
          TSqlParser.COMMIT,
          TSqlParser.CONTINUE,
          TSqlParser.CREATE,
          TSqlParser.DBCC,
          TSqlParser.DEALLOCATE,
          TSqlParser.DECLARE,
          TSqlParser.DELETE,
          TSqlParser.DENY,
          TSqlParser.DROP,
          TSqlParser.ELSE,
          TSqlParser.END,
          TSqlParser.EXEC,
          TSqlParser.EXECUTE,
          TSqlParser.FETCH,
          TSqlParser.GOTO,
          TSqlParser.GRANT,
          TSqlParser.IF,
          TSqlParser.INSERT,
          TSqlParser.KILL,
          TSqlParser.MERGE,
          TSqlParser.OPEN,
          TSqlParser.PRINT,
          TSqlParser.RAISERROR,
          TSqlParser.READTEXT,
          TSqlParser.RECONFIGURE,
          TSqlParser.RESTORE,
          TSqlParser.RETURN,
          TSqlParser.REVERT,
          TSqlParser.REVOKE,
          TSqlParser.ROLLBACK,
          TSqlParser.SAVE,
          TSqlParser.SELECT,
          TSqlParser.SET,
          TSqlParser.SETUSER,
          TSqlParser.SHUTDOWN,
          TSqlParser.TRUNCATE,
          TSqlParser.UPDATE,
          TSqlParser.UPDATETEXT,
          TSqlParser.USE,
          TSqlParser.WAITFOR,
          TSqlParser.WHILE,
          TSqlParser.WRITETEXT
        }) {
      WORDS.set(type);
    }
  }

  private StatementStarts() {}

  /** Whether a statement may begin here, directly behind a whole one. */
  static boolean at(Cursor cursor, int i) {
    int type = cursor.type(i);
    if (type >= 0 && WORDS.get(type)) {
      return true;
    }
    return switch (type) {
      case TSqlParser.DUMP, TSqlParser.LOAD -> Anchor.at(cursor, i) != null;
      case TSqlParser.THROW ->
          !cursor.is(i + 1, TSqlParser.EQ) && !cursor.is(i + 1, TSqlParser.DOT);
      case TSqlParser.MOVE -> cursor.isWord(i + 1, "CONVERSATION");
      case TSqlParser.RESERVED -> isPairOfWords(cursor, i);
      case TSqlParser.IDENTIFIER, TSqlParser.PLACEHOLDER ->
          isLabel(cursor, i) || isPairOfWords(cursor, i) || isPlaceholder(cursor, i);
      default -> isLabel(cursor, i);
    };
  }

  /** Whether a statement may begin here, behind a semicolon: some may only there. */
  static boolean afterSemicolon(Cursor cursor, int i) {
    return switch (cursor.type(i)) {
      case TSqlParser.LPAREN, TSqlParser.SQLCMD_COMMAND -> true;
      // A common table expression, and no WITH list that a semicolon cut off.
      case TSqlParser.WITH ->
          cursor.is(i + 2, TSqlParser.AS)
              || cursor.is(i + 2, TSqlParser.LPAREN)
              || cursor.isWord(i + 1, "XMLNAMESPACES");
      default -> at(cursor, i);
    };
  }

  static boolean isLabel(Cursor cursor, int i) {
    return cursor.isName(i)
        && cursor.is(i + 1, TSqlParser.COLON)
        && !cursor.is(i + 2, TSqlParser.COLON);
  }

  // $(Statements), ${statements}: whatever stands there when the script runs, it may be statements.
  private static boolean isPlaceholder(Cursor cursor, int i) {
    return cursor.token(i).getText().startsWith("$");
  }

  // Words that are no reserved ones, but begin a statement together with the next.
  private static boolean isPairOfWords(Cursor cursor, int i) {
    return switch (cursor.upper(i)) {
      case "ENABLE", "DISABLE" -> cursor.is(i + 1, TSqlParser.TRIGGER);
      case "GET" -> cursor.isWord(i + 1, "CONVERSATION");
      case "SEND" -> cursor.is(i + 1, TSqlParser.ON);
      case "RECEIVE" -> !cursor.is(i + 1, TSqlParser.EQ) && !cursor.is(i + 1, TSqlParser.COMMA);
      case "COPY" -> cursor.is(i + 1, TSqlParser.INTO);
      case "ADD" -> cursor.isWord(i + 1, "SIGNATURE") || cursor.isWord(i + 1, "SENSITIVITY");
      case "LINENO" -> true;
      default -> false;
    };
  }

  /**
   * Whether a statement begins here, inside the tokens of another that may hold the same word.
   *
   * @param opening index of the first token of the statement that may go on
   */
  static boolean inside(Cursor cursor, int i, int opening) {
    if (!at(cursor, i)) {
      return false;
    }
    int before = cursor.type(i - 1);
    int after = cursor.type(i + 1);
    return switch (cursor.type(i)) {
      case TSqlParser.SELECT ->
          before != TSqlParser.UNION
              && before != TSqlParser.EXCEPT
              && before != TSqlParser.INTERSECT
              && before != TSqlParser.FOR
              && before != TSqlParser.AS
              && !cursor.isWord(i - 1, "ALL");
      case TSqlParser.UPDATE, TSqlParser.DELETE, TSqlParser.INSERT ->
          before != TSqlParser.ON
              && before != TSqlParser.FOR
              && before != TSqlParser.THEN
              && before != TSqlParser.BULK
              && before != TSqlParser.COMMA
              && after != TSqlParser.LPAREN;
      case TSqlParser.SET ->
          before != TSqlParser.DELETE && before != TSqlParser.UPDATE && before != TSqlParser.THEN;
      case TSqlParser.IF -> after != TSqlParser.EXISTS || cursor.is(i + 2, TSqlParser.LPAREN);
      case TSqlParser.EXEC, TSqlParser.EXECUTE ->
          after != TSqlParser.AS || (before != TSqlParser.WITH && before != TSqlParser.COMMA);
      case TSqlParser.FETCH -> !cursor.isWord(i - 1, "ROWS") && !cursor.isWord(i - 1, "ROW");
      case TSqlParser.MERGE -> !cursor.isWord(i + 1, "JOIN") && after != TSqlParser.UNION;
      case TSqlParser.ALTER, TSqlParser.DROP ->
          !cursor.is(opening, TSqlParser.ALTER)
              || (Extents.namesAnObject(cursor, i + 1) && !Anchor.endsAlterLogin(cursor, i));
      // GRANT … WITH GRANT OPTION, ALTER DATABASE … WITH ROLLBACK IMMEDIATE
      case TSqlParser.GRANT, TSqlParser.ROLLBACK -> before != TSqlParser.WITH;
      // USE $(Db), ALTER DATABASE $(Db) SET …: more often a name than statements.
      // ALTER TABLE t ENABLE TRIGGER ALL
      case TSqlParser.IDENTIFIER, TSqlParser.PLACEHOLDER ->
          !isPlaceholder(cursor, i)
              && !(after == TSqlParser.TRIGGER && cursor.is(opening, TSqlParser.ALTER));
      default -> true;
    };
  }
}
