package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import java.util.Locale;
import java.util.Set;

/**
 * {@code CREATE}, {@code ALTER} or {@code DROP} that was meant for a credential, but does not begin
 * like a statement about one: a word too many, one missing, two in the wrong order. The server
 * refuses it, and to pass over it would leave a credential statement unread.
 */
final class NearAnchor {

  private static final int NEAR = 6;

  // What may follow CREATE, ALTER or DROP and is a word the lexer does not reserve.
  private static final Set<String> OBJECTS =
      Set.of(
          "AGGREGATE",
          "APPLICATION",
          "ASSEMBLY",
          "ASYMMETRIC",
          "AVAILABILITY",
          "BROKER",
          "CERTIFICATE",
          "COLUMNSTORE",
          "CONTRACT",
          "CREDENTIAL",
          "CRYPTOGRAPHIC",
          "ENDPOINT",
          "EVENT",
          "FEDERATION",
          "FULLTEXT",
          "HYBRID",
          "JSON",
          "LOGIN",
          "MASTER",
          "MATERIALIZED",
          "MESSAGE",
          "PARTITION",
          "QUEUE",
          "REMOTE",
          "RESOURCE",
          "ROLE",
          "ROUTE",
          "SEARCH",
          "SECURITY",
          "SELECTIVE",
          "SENSITIVITY",
          "SEQUENCE",
          "SERVER",
          "SERVICE",
          "SIGNATURE",
          "SPATIAL",
          "SYMMETRIC",
          "SYNONYM",
          "TYPE",
          "VECTOR",
          "WORKLOAD",
          "XML");

  // Reserved words that may.
  private static final Set<String> RESERVED_OBJECTS =
      Set.of(
          "AUTHORIZATION",
          "CLUSTERED",
          "COLUMN",
          "DATABASE",
          "DEFAULT",
          "EXTERNAL",
          "FUNCTION",
          "INDEX",
          "NONCLUSTERED",
          "OR",
          "PRIMARY",
          "PROC",
          "PROCEDURE",
          "RULE",
          "SCHEMA",
          "STATISTICS",
          "TABLE",
          "TRIGGER",
          "UNIQUE",
          "USER",
          "VIEW");

  private final Cursor cursor;
  private final int verb;

  NearAnchor(Cursor cursor, int verb) {
    this.cursor = cursor;
    this.verb = verb;
  }

  /** The index of the first token that does not fit; -1 where the statement is none of ours. */
  int culprit() {
    int object = verb + 1;
    if (cursor.is(object, TSqlParser.OR) && cursor.is(object + 1, TSqlParser.ALTER)) {
      return isCredential(object + 2) ? object : -1;
    }
    if (isPlaceholder(object)) {
      return -1;
    }
    if (cursor.is(object, TSqlParser.DATABASE)) {
      return culpritBehindDatabase(object + 1);
    }
    boolean word = isPlainWord(object);
    boolean reserved = !word && isReservedWord(object);
    if (word && !OBJECTS.contains(cursor.upper(object))) {
      boolean glued = cursor.upper(object).startsWith("CREDENTIAL");
      return glued || looksLikeCredential(object + 1) ? object : -1;
    }
    boolean known = word || (reserved && RESERVED_OBJECTS.contains(cursor.upper(object)));
    return known || !wasMeant(object) ? -1 : object;
  }

  private boolean isCredential(int object) {
    return cursor.is(object, TSqlParser.CREDENTIAL)
        || (cursor.is(object, TSqlParser.DATABASE) && cursor.is(object + 1, TSqlParser.SCOPED));
  }

  private int culpritBehindDatabase(int name) {
    boolean other =
        cursor.isWord(name, "CURRENT") || cursor.is(name, TSqlParser.IF) || isPlaceholder(name);
    if (other) {
      return -1;
    }
    if (!cursor.isName(name)) {
      return wasMeant(name) ? name : -1;
    }
    if (cursor.is(verb, TSqlParser.DROP)) {
      return culpritInList(name);
    }
    int behind = name + 1;
    if (cursor.is(name, TSqlParser.SCOPED)) {
      boolean cutOff = cursor.is(verb, TSqlParser.ALTER) && endsStatement(behind);
      return cutOff || looksLikeCredential(behind) ? behind : -1;
    }
    boolean credential =
        isName(behind) || (cursor.is(behind, TSqlParser.WITH) && isClause(behind + 1));
    return credential && looksLikeCredential(name) ? behind : -1;
  }

  // A statement of another kind may be a template, or no T-SQL at all; it is not ours to judge.
  private boolean wasMeant(int culprit) {
    return looksLikeCredential(culprit) || endsStatement(culprit);
  }

  private boolean endsStatement(int i) {
    return cursor.atEnd(i)
        || cursor.is(i, TSqlParser.SEMICOLON)
        || cursor.is(i, TSqlParser.SQLCMD_COMMAND)
        || StatementStarts.at(cursor, i);
  }

  // DROP DATABASE name, name …
  private int culpritInList(int name) {
    int i = name + 1;
    while (cursor.is(i, TSqlParser.COMMA) && cursor.isName(i + 1)) {
      i += 2;
    }
    return endsStatement(i) ? -1 : i;
  }

  private boolean looksLikeCredential(int first) {
    for (int i = first; i < Math.min(cursor.to(), first + NEAR); i++) {
      boolean ends =
          cursor.is(i, TSqlParser.SEMICOLON) || (i > first && cursor.is(i, TSqlParser.EQ));
      if (ends) {
        return false;
      }
      boolean credential =
          cursor.is(i, TSqlParser.CREDENTIAL)
              || cursor.is(i, TSqlParser.SCOPED)
              || isUrl(i)
              || (cursor.is(i, TSqlParser.WITH) && isClause(i + 1));
      if (credential) {
        return true;
      }
    }
    return false;
  }

  private boolean isClause(int i) {
    boolean word = cursor.is(i, TSqlParser.IDENTITY) || cursor.is(i, TSqlParser.SECRET);
    return word && cursor.is(i + 1, TSqlParser.EQ);
  }

  private boolean isUrl(int i) {
    if (!cursor.is(i, TSqlParser.BRACKETED)) {
      return false;
    }
    String text = cursor.token(i).getText().toLowerCase(Locale.ROOT);
    return text.startsWith("[https:") || text.startsWith("[s3:");
  }

  private boolean isName(int i) {
    return cursor.isName(i) || cursor.is(i, TSqlParser.STRING) || cursor.is(i, TSqlParser.VARIABLE);
  }

  private boolean isPlainWord(int i) {
    int type = cursor.type(i);
    return type == TSqlParser.IDENTIFIER
        || type == TSqlParser.PLACEHOLDER
        || (type >= TSqlParser.AFTER && type <= TSqlParser.VIRTUAL_DEVICE);
  }

  private boolean isReservedWord(int i) {
    int type = cursor.type(i);
    return type > 0 && type <= TSqlParser.RESERVED;
  }

  private boolean isPlaceholder(int i) {
    return cursor.is(i, TSqlParser.PLACEHOLDER)
        || (cursor.is(i, TSqlParser.IDENTIFIER) && cursor.token(i).getText().startsWith("$"));
  }
}
