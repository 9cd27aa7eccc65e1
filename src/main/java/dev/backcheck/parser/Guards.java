package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.syntax.CredentialGuard;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** Recognises conditions that ask whether a credential is there. */
final class Guards {

  private static final int MAX_PARENTHESES = 8;

  private final Cursor cursor;

  Guards(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The guard the tokens from {@code first} to below {@code end} are, if they are one. */
  Optional<CredentialGuard> read(int first, int end) {
    int inner = first;
    int behind = end;
    for (int depth = 0; depth < MAX_PARENTHESES && isEnclosed(inner, behind); depth++) {
      inner++;
      behind--;
    }
    boolean negated = cursor.is(inner, TSqlParser.NOT);
    int exists = negated ? inner + 1 : inner;
    boolean query =
        cursor.is(exists, TSqlParser.EXISTS)
            && cursor.is(exists + 1, TSqlParser.LPAREN)
            && cursor.behindParenthesis(exists + 1) == behind;
    int view = query ? view(exists + 2, behind) : -1;
    if (view < 0) {
      return Optional.empty();
    }
    Scope scope = isNamed(view, "credentials") ? Scope.SERVER : Scope.DATABASE;
    return Optional.of(
        new CredentialGuard(cursor.range(first, end), scope, negated, name(view, behind)));
  }

  private boolean isEnclosed(int inner, int behind) {
    return cursor.is(inner, TSqlParser.LPAREN) && cursor.behindParenthesis(inner) == behind;
  }

  // FROM sys.credentials, also with master.. before it and in brackets.
  private int view(int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      if (cursor.is(i, TSqlParser.FROM)) {
        int last = Names.end(cursor, i + 1) - 1;
        return isNamed(last, "credentials") || isNamed(last, "database_scoped_credentials")
            ? last
            : -1;
      }
    }
    return -1;
  }

  // name = 'x', the only comparison behind WHERE.
  private Optional<Value> name(int view, int end) {
    for (int i = view + 1; i < end; i++) {
      boolean compared = isNamed(i, "name") && cursor.is(i + 1, TSqlParser.EQ);
      if (compared) {
        boolean alone = cursor.is(i + 3, TSqlParser.RPAREN);
        return alone
            ? Optional.ofNullable(new Expressions(cursor).literal(i + 2))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isNamed(int i, String word) {
    return cursor.isName(i)
        && new Literals(true).name(cursor.token(i)).value().equalsIgnoreCase(word);
  }
}
