package dev.backcheck.rules.credential;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.UnreadableStatement;
import dev.backcheck.syntax.UnterminatedToken;

/** Quotes and dashes of a word processor. */
final class TypographicQuote extends StatementRule<UnreadableStatement> {

  TypographicQuote() {
    super(Family.CREDENTIAL, "typographic-quote", UnreadableStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("A word processor's quotes or dash stand in a statement")
        .because(
            """
            Text that went through a word processor or a web page has curly quotes and long dashes. For the server they are no \
            quotes, no minus and no beginning of a comment: it refuses the batch. The first version of KB5043526 itself prints \
            IDENTITY that way.""")
        .instead("Write straight quotes ('), a hyphen (-), and -- before a comment.")
        .limits(
            "Inside strings, names and comments they are ordinary characters. Such a statement cannot be read further.")
        .sources("KB-draft")
        .bad(
            "CREATE CREDENTIAL [https://bak.blob.core.windows.net/nightly] WITH IDENTITY = «\u2018Managed Identity\u2019»;")
        .bad("BACKUP DATABASE Hr TO DISK = «\u201CD:\\hr.bak\u201D» WITH INIT;")
        .bad("CREATE CREDENTIAL Files «\u2013» for the nightly job\n WITH IDENTITY = 'acme';")
        .bad("RESTORE DATABASE Hr FROM DISK = «'D:\\hr.bak\u2019»;")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\\u2018Hr\u2019 \u2013 full.bak'; -- \u2018nightly\u2019")
        .good("BACKUP DATABASE [Hr \u2013 \u201Cold\u201D] TO DISK = 'D:\\hr.bak';");
  }

  @Override
  protected void check(UnreadableStatement statement, Check check) {
    SourceRange culprit = statement.culprit();
    if (culprit.length() == 0) {
      return;
    }
    Typography text = new Typography(check.step().source().text());
    boolean quote = text.isQuote(culprit.start());
    boolean open = !quote && isOpenString(statement, check);
    SourceRange quoted = quote || open ? text.quoted(culprit.start()) : culprit;
    if (quote) {
      int end = Math.max(quoted.end(), statement.range().end());
      check
          .report(quoted, "a typographic quote stands where ' is wanted")
          .safeFix("Write straight quotes", text.straight(quoted.start(), end));
    } else if (text.isDash(culprit.start())) {
      check.report(culprit, "a typographic dash stands where - or -- is wanted");
    } else if (open && quoted.length() > 1) {
      // The quote that was to close it is a typographic one.
      check.report(quoted, "a typographic quote stands where the string's closing ' is wanted");
    }
  }

  private static boolean isOpenString(UnreadableStatement statement, Check check) {
    return check.step().script().problems().stream()
        .filter(open -> open.kind() == UnterminatedToken.Kind.STRING)
        .anyMatch(open -> open.range().start() == statement.culprit().start());
  }
}
