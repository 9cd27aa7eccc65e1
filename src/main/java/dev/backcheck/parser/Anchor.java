package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import org.jspecify.annotations.Nullable;

/** The statements this library is about, each with the words it begins with. */
enum Anchor {
  BACKUP,
  RESTORE,
  DUMP,
  LOAD,
  CREATE_CREDENTIAL,
  ALTER_CREDENTIAL,
  DROP_CREDENTIAL;

  /** The statement of ours that begins at a token, if one does. */
  static @Nullable Anchor at(Cursor cursor, int i) {
    return switch (cursor.type(i)) {
      // Reserved words: whatever stands around them, they are the verb or an error.
      case TSqlParser.BACKUP -> BACKUP;
      case TSqlParser.RESTORE -> RESTORE;
      case TSqlParser.DUMP -> isOldObject(cursor, i + 1) ? DUMP : null;
      case TSqlParser.LOAD -> isOldObject(cursor, i + 1) ? LOAD : null;
      case TSqlParser.CREATE -> isCredential(cursor, i + 1) ? CREATE_CREDENTIAL : null;
      case TSqlParser.ALTER -> isCredential(cursor, i + 1) ? ALTER_CREDENTIAL : null;
      case TSqlParser.DROP ->
          isCredential(cursor, i + 1) && !endsAlterLogin(cursor, i) ? DROP_CREDENTIAL : null;
      default -> null;
    };
  }

  /** The words it begins with, for messages. */
  String words() {
    return name().replace('_', ' ');
  }

  private static boolean isCredential(Cursor cursor, int i) {
    return cursor.is(i, TSqlParser.CREDENTIAL)
        || (cursor.is(i, TSqlParser.DATABASE)
            && cursor.is(i + 1, TSqlParser.SCOPED)
            && cursor.is(i + 2, TSqlParser.CREDENTIAL));
  }

  /** Whether a DROP is that of {@code ALTER LOGIN name DROP CREDENTIAL name}. */
  static boolean endsAlterLogin(Cursor cursor, int drop) {
    return cursor.is(drop - 2, TSqlParser.LOGIN) && cursor.is(drop - 3, TSqlParser.ALTER);
  }

  private static boolean isOldObject(Cursor cursor, int i) {
    return switch (cursor.type(i)) {
      case TSqlParser.DATABASE, TSqlParser.TRAN, TSqlParser.TRANSACTION -> true;
      case TSqlParser.MASTER -> cursor.is(i + 1, TSqlParser.KEY);
      case TSqlParser.SERVICE -> cursor.is(i + 2, TSqlParser.KEY);
      case TSqlParser.CERTIFICATE -> cursor.is(i + 2, TSqlParser.TO);
      default -> false;
    };
  }
}
