package dev.backcheck.rules.credential;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.List;
import java.util.regex.Matcher;

/** A string, or a bare URL, as the name of a credential. */
final class NameNotIdentifier extends StatementRule<Statement> {

  private static final LazyPattern BARE =
      LazyPattern.of("(?i)\\b(?:https?|s3)(?=(://[^\\s'\"\\[\\];]++))");

  NameNotIdentifier() {
    super(Family.CREDENTIAL, "credential-name-not-identifier", Statement.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("The name of a credential is a string or a bare URL")
        .because(
            """
            The name is an identifier. A string in its place, or a URL without brackets, is a syntax error (102; the number is \
            common knowledge), and the whole batch is refused. Some older tutorials print the string.""")
        .instead("Put the name in brackets: [https://…].")
        .limits(
            "Double quotes are left alone unless QUOTED_IDENTIFIER is OFF. A bare URL cannot be read further.")
        .sources("CCRED", "SDOM")
        .bad(Nightly.CREATE.replace("[", "«'").replace("]", "'»"))
        .bad("SET QUOTED_IDENTIFIER OFF;\nGO\nDROP CREDENTIAL «\"Files\"»;")
        .bad(Nightly.CREATE.replace("[", "«").replace("]", "»") + "DROP CREDENTIAL Files;")
        .good(Nightly.CREATE)
        .good("DROP CREDENTIAL \"Files\";");
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (statement instanceof CredentialStatement ours
        && ours.name().quoting() == Name.Quoting.STRING) {
      ReportDraft report = check.report(ours.name(), "the credential's name is a string");
      if (ours.name().value().indexOf('?') < 0) {
        Edit edit = Renaming.edit(ours.name(), ours.name().value());
        report.safeFix("Put the name in brackets", List.of(edit));
      }
    } else if (statement instanceof UnreadableStatement broken
        && broken.opening().endsWith("CREDENTIAL")) {
      bareUrl(broken, check);
    }
  }

  // The parser read the scheme as the name, and the colon behind it fits nowhere.
  private static void bareUrl(UnreadableStatement broken, Check check) {
    String text = check.step().source().text(broken.range());
    int start = broken.range().start();
    Matcher url = BARE.matcher(text);
    while (url.find()) {
      boolean name = text.lastIndexOf('=', url.start()) < 0;
      if (name && start + url.end() == broken.culprit().start()) {
        SourceRange range = new SourceRange(start + url.start(), start + url.end(1));
        check
            .report(range, "the credential's name is a URL without brackets")
            .safeFix("Put the name in brackets", range, "[" + url.group() + url.group(1) + "]");
      }
    }
  }
}
