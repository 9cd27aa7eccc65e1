package dev.backcheck.rules.credential;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialStatement;
import java.util.regex.Matcher;

/** The words that make a credential one of a database. */
final class Scoping {

  private static final LazyPattern WORDS = LazyPattern.of("(?i)\\bDATABASE\\s++SCOPED\\s++");

  private Scoping() {}

  /** A statement from its first word to the name of the credential. */
  static SourceRange opening(CredentialStatement statement) {
    return new SourceRange(statement.range().start(), statement.name().range().end());
  }

  /** Offers to take DATABASE SCOPED out, where no comment stands between. */
  static void offerRemoval(ReportDraft report, CredentialStatement statement, Check check) {
    SourceRange opening = opening(statement);
    Matcher words = WORDS.matcher(check.step().source().text(opening));
    if (words.find()) {
      int start = opening.start();
      SourceRange range = new SourceRange(start + words.start(), start + words.end());
      report.unsafeFix("Create it for the server", range, "");
    }
  }
}
