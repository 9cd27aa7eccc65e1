package dev.backcheck.rules.managedidentity;

import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Keyword;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Statement;
import java.util.List;

/** Reads {@code DBCC TRACEON} and {@code DBCC TRACEOFF}. */
final class TraceFlags {

  private static final long CHECKS_IDENTITIES = 4675;

  private TraceFlags() {}

  /**
   * Whether the statement switches trace flag 4675 for the whole server.
   *
   * @param command {@code TRACEON} or {@code TRACEOFF}
   */
  static boolean isGlobal(OtherStatement statement, String command) {
    return is(statement, command) && sets(statement, -1);
  }

  /** Whether the statement switches trace flag 4675, for the session at least. */
  static boolean is(Statement statement, String command) {
    return statement instanceof OtherStatement other
        && other.words().size() > 1
        && other.words().subList(0, 2).equals(List.of("DBCC", command))
        && sets(other, CHECKS_IDENTITIES);
  }

  // The minus of -1 may be a token of its own.
  private static boolean sets(OtherStatement statement, long number) {
    boolean minus = false;
    for (Fragment fragment : statement.tokens()) {
      if (fragment.token() instanceof NumberLiteral literal) {
        long value = literal.whole().orElse(0);
        if ((minus ? -value : value) == number) {
          return true;
        }
      }
      minus = fragment.token() instanceof Keyword word && word.text().equals("-");
    }
    return false;
  }
}
