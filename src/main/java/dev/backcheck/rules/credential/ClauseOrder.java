package dev.backcheck.rules.credential;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialClause.Kind;
import dev.backcheck.syntax.CredentialDefinition;
import java.util.List;

/** Any list other than IDENTITY, or IDENTITY and SECRET. */
final class ClauseOrder extends StatementRule<CredentialDefinition> {

  ClauseOrder() {
    super(Family.CREDENTIAL, "credential-clause-order", CredentialDefinition.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("The list of a credential is not IDENTITY, then SECRET")
        .because(
            """
            The server's parser takes IDENTITY first, then at most one SECRET, and nothing else: SECRET before IDENTITY, SECRET \
            alone or a clause twice is a syntax error, and the whole batch is refused.""")
        .instead("Write IDENTITY = '…' and behind it, where there is one, SECRET = '…'.")
        .sources("CCRED", "CDSC", "DOTG")
        .bad(
            "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                + " WITH «SECRET = '$(Sas)', IDENTITY = 'SHARED ACCESS SIGNATURE'»;",
            "ALTER CREDENTIAL Files WITH «SECRET = '$(Pw)'»;",
            "CREATE CREDENTIAL Files WITH «IDENTITY = 'acme', SECRET = '$(Pw)', SECRET = '$(Pw)'»;",
            "CREATE DATABASE SCOPED CREDENTIAL Files WITH «IDENTITY = 'a', IDENTITY = 'b'»;")
        .good(Nightly.SAS)
        .good(Nightly.CREATE);
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    List<CredentialClause> clauses = statement.clauses();
    boolean one = clauses.get(0).kind() == Kind.IDENTITY;
    boolean two = clauses.size() == 1 || clauses.get(1).kind() == Kind.SECRET;
    if (one && two && clauses.size() <= 2) {
      return;
    }
    List<Kind> kinds = clauses.stream().map(CredentialClause::kind).toList();
    SourceRange all = clauses.get(0).range().to(clauses.get(clauses.size() - 1).range());
    ReportDraft report = check.report(all, words(kinds));
    if (kinds.equals(List.of(Kind.SECRET, Kind.IDENTITY))) {
      String text = check.step().source().text();
      SourceRange secret = clauses.get(0).range();
      SourceRange identity = clauses.get(1).range();
      report.safeFix(
          "Put IDENTITY first",
          List.of(
              new Edit(secret, text.substring(identity.start(), identity.end())),
              new Edit(identity, text.substring(secret.start(), secret.end()))));
    }
  }

  private static String words(List<Kind> kinds) {
    if (!kinds.contains(Kind.IDENTITY)) {
      return "the credential has no IDENTITY";
    }
    return kinds.size() > 2 || kinds.get(0) == Kind.IDENTITY
        ? "the credential has a clause more than once"
        : "SECRET stands before IDENTITY";
  }
}
