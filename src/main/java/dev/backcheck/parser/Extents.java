package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import java.util.Set;

/** Finds where statements end that no grammar reads. */
final class Extents {

  // Behind DROP or CREATE inside an ALTER statement, these begin a new statement; COLUMN,
  // CONSTRAINT and others do not.
  private static final Set<String> OBJECTS =
      Set.of(
          "AGGREGATE",
          "ASSEMBLY",
          "CERTIFICATE",
          "CREDENTIAL",
          "DATABASE",
          "ENDPOINT",
          "EVENT",
          "EXTERNAL",
          "FULLTEXT",
          "FUNCTION",
          "INDEX",
          "LOGIN",
          "MASTER",
          "PARTITION",
          "PROC",
          "PROCEDURE",
          "QUEUE",
          "ROLE",
          "SCHEMA",
          "SEQUENCE",
          "SERVER",
          "SERVICE",
          "STATISTICS",
          "SYMMETRIC",
          "SYNONYM",
          "TABLE",
          "TRIGGER",
          "TYPE",
          "USER",
          "VIEW");

  private Extents() {}

  static boolean namesAnObject(Cursor cursor, int i) {
    return !cursor.atEnd(i) && OBJECTS.contains(cursor.upper(i));
  }

  /** The index behind the last token of the statement that begins at {@code opening}. */
  static int end(Cursor cursor, int opening) {
    int i = opening + 1;
    if (isPermission(cursor, opening)) {
      i = behindPermissions(cursor, i);
    }
    Pending pending = Pending.of(cursor, opening);
    return scan(cursor, i, opening, pending);
  }

  /** The index of the first token behind a condition: where its statement begins. */
  static int endOfCondition(Cursor cursor, int first) {
    return scan(cursor, first, first, Pending.NOTHING);
  }

  private static int scan(Cursor cursor, int first, int opening, Pending pending) {
    int depth = 0;
    int cases = 0;
    Pending left = pending;
    for (int i = first; i < cursor.to(); i++) {
      int type = cursor.type(i);
      if (type == TSqlParser.LPAREN) {
        depth++;
      } else if (type == TSqlParser.RPAREN) {
        depth = Math.max(0, depth - 1);
      } else if (type == TSqlParser.SQLCMD_COMMAND || Anchor.at(cursor, i) != null) {
        return i;
      } else if (depth == 0 && type == TSqlParser.SEMICOLON) {
        return i;
      } else if (depth == 0 && type == TSqlParser.CASE) {
        cases++;
      } else if (depth == 0 && cases > 0) {
        cases -= type == TSqlParser.END ? 1 : 0;
      } else if (depth == 0 && left.includes(cursor, i)) {
        left = left.after(type);
      } else if (depth == 0 && StatementStarts.inside(cursor, i, opening)) {
        return i;
      }
    }
    return cursor.to();
  }

  static boolean isPermission(Cursor cursor, int i) {
    return switch (cursor.type(i)) {
      case TSqlParser.GRANT, TSqlParser.DENY, TSqlParser.REVOKE -> true;
      default -> false;
    };
  }

  // GRANT BACKUP DATABASE, ALTER ANY CREDENTIAL ON … TO …: the words of permissions begin no
  // statement.
  private static int behindPermissions(Cursor cursor, int first) {
    for (int i = first; i < cursor.to(); i++) {
      boolean ends =
          switch (cursor.type(i)) {
            case TSqlParser.TO,
                TSqlParser.FROM,
                TSqlParser.ON,
                TSqlParser.SEMICOLON,
                TSqlParser.SQLCMD_COMMAND ->
                true;
            default -> Anchor.at(cursor, i) != null && !isBackupPermission(cursor, i);
          };
      if (ends) {
        return i;
      }
    }
    return cursor.to();
  }

  // The statement names a database behind these words, the permission does not.
  private static boolean isBackupPermission(Cursor cursor, int i) {
    return cursor.is(i, TSqlParser.BACKUP)
        && switch (cursor.type(i + 2)) {
          case TSqlParser.COMMA, TSqlParser.TO, TSqlParser.FROM, TSqlParser.ON -> true;
          default -> false;
        };
  }

  /** A word that begins statements elsewhere, but belongs to this one, once or always. */
  private enum Pending {
    NOTHING,
    // INSERT … SELECT, INSERT … EXEC; behind VALUES neither.
    ROWS_ONCE,
    SET_ONCE,
    SET_ALWAYS,
    QUERY_ONCE;

    static Pending of(Cursor cursor, int opening) {
      return switch (cursor.type(opening)) {
        case TSqlParser.INSERT -> ROWS_ONCE;
        case TSqlParser.UPDATE, TSqlParser.ALTER -> SET_ONCE;
        case TSqlParser.MERGE -> SET_ALWAYS;
        case TSqlParser.WITH -> QUERY_ONCE;
        default -> NOTHING;
      };
    }

    boolean includes(Cursor cursor, int i) {
      int type = cursor.type(i);
      return switch (this) {
        case NOTHING -> false;
        case ROWS_ONCE ->
            type == TSqlParser.SELECT
                || type == TSqlParser.EXEC
                || type == TSqlParser.EXECUTE
                || cursor.isWord(i, "VALUES");
        case SET_ONCE, SET_ALWAYS -> type == TSqlParser.SET;
        case QUERY_ONCE ->
            type == TSqlParser.SELECT
                || type == TSqlParser.INSERT
                || type == TSqlParser.UPDATE
                || type == TSqlParser.DELETE
                || type == TSqlParser.MERGE;
      };
    }

    Pending after(int type) {
      return switch (this) {
        case SET_ALWAYS -> SET_ALWAYS;
        case QUERY_ONCE ->
            switch (type) {
              case TSqlParser.INSERT -> ROWS_ONCE;
              case TSqlParser.UPDATE -> SET_ONCE;
              case TSqlParser.MERGE -> SET_ALWAYS;
              default -> NOTHING;
            };
        default -> NOTHING;
      };
    }
  }
}
