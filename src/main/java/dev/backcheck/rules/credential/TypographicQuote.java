package dev.backcheck.rules.credential;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.UnreadableStatement;
import dev.backcheck.syntax.UnterminatedToken;
import java.util.ArrayList;
import java.util.List;

/** Quotes and dashes of a word processor. */
public final class TypographicQuote extends StatementRule<UnreadableStatement> {

  private static final String QUOTES = "\u2018\u2019\u201C\u201D";
  private static final String DASHES = "\u2013\u2014";

  /** The rule. */
  public TypographicQuote() {
    super(
        UnreadableStatement.class,
        rule("typographic-quote", Family.CREDENTIAL, Severity.ERROR, Fails.PARSE)
            .engine(102)
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
                "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                    + " WITH IDENTITY = «\u2018Managed Identity\u2019»;")
            .bad("BACKUP DATABASE Hr TO DISK = «\u201CD:\\hr.bak\u201D» WITH INIT;")
            .bad("CREATE CREDENTIAL Files «\u2013» for the nightly job\n WITH IDENTITY = 'acme';")
            .bad("RESTORE DATABASE Hr FROM DISK = «'D:\\hr.bak\u2019»;")
            .good(
                "BACKUP DATABASE Hr TO DISK = 'D:\\\u2018Hr\u2019 \u2013 full.bak'; -- \u2018nightly\u2019")
            .good("BACKUP DATABASE [Hr \u2013 \u201Cold\u201D] TO DISK = 'D:\\hr.bak';"));
  }

  @Override
  protected void check(UnreadableStatement statement, Check check) {
    String text = check.step().source().text();
    int at = statement.culprit().start();
    if (statement.culprit().length() == 0) {
      return;
    }
    if (QUOTES.indexOf(text.charAt(at)) >= 0) {
      int end = closing(text, at + 1);
      check
          .report(new SourceRange(at, end), "a typographic quote stands where ' is wanted")
          .fix("Write straight quotes", Fix.Safety.SAFE, straight(text, at, end, statement));
    } else if (DASHES.indexOf(text.charAt(at)) >= 0) {
      check.report(statement.culprit(), "a typographic dash stands where - or -- is wanted");
    } else if (isOpenString(statement, check)) {
      // The quote that was to close it is a typographic one.
      int end = closing(text, at + 1);
      if (end > at + 1) {
        check.report(
            new SourceRange(at, end),
            "a typographic quote stands where the string's closing ' is wanted");
      }
    }
  }

  private static boolean isOpenString(UnreadableStatement statement, Check check) {
    return check.step().script().problems().stream()
        .filter(open -> open.kind() == UnterminatedToken.Kind.STRING)
        .anyMatch(open -> open.range().start() == statement.culprit().start());
  }

  // Behind the next typographic quote of the line; behind the opening one where there is none.
  private static int closing(String text, int from) {
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  private static List<Edit> straight(
      String text, int from, int closing, UnreadableStatement statement) {
    List<Edit> edits = new ArrayList<>();
    boolean string = false;
    for (int i = from; i < Math.max(closing, statement.range().end()); i++) {
      char c = text.charAt(i);
      string ^= c == '\'';
      if (!string && QUOTES.indexOf(c) >= 0) {
        edits.add(new Edit(new SourceRange(i, i + 1), "'"));
      }
    }
    return edits;
  }
}
