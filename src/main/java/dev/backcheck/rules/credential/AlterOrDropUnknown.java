package dev.backcheck.rules.credential;

import dev.backcheck.model.Credentials;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.value.KnownText;

/** ALTER or DROP of a credential that no script creates. */
final class AlterOrDropUnknown extends StatementRule<CredentialStatement> {

  AlterOrDropUnknown() {
    super(Family.CREDENTIAL, "credential-alter-or-drop-unknown", CredentialStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.DEPLOY, 15151)
        .possible()
        .summary("A credential is altered or dropped that no script creates")
        .because(
            """
            If it does not exist, or the login may not see it, the statement stops with message 15151 (the number is common \
            knowledge).""")
        .instead("Ask first: IF EXISTS (SELECT 1 FROM sys.credentials WHERE name = …).")
        .ignoreWhen("The server has the credential.")
        .limits("A note; an error where the inventory is closed, by --closed-inventory or --facts.")
        .sources("DCRED", "ACRED")
        .bad(Nightly.CREATE + "DROP CREDENTIAL «[https://acmebak.blob.core.windows.net/nigthly]»;")
        .bad("ALTER DATABASE SCOPED CREDENTIAL «Files» WITH IDENTITY = 'acme', SECRET = '$(Pw)';")
        .good(Nightly.CREATE + Nightly.DROP)
        .good(
            "IF EXISTS (SELECT 1 FROM sys.credentials WHERE name = 'Files')\n DROP CREDENTIAL Files;");
  }

  @Override
  protected void check(CredentialStatement statement, Check check) {
    KnownText name = check.text(statement.name());
    boolean silent =
        statement instanceof CreateCredential
            || !name.isConstant()
            || check.step().guard().isPresent()
            || check.model().mayHaveOtherCredentials(check.step());
    if (silent) {
      return;
    }
    Credentials credentials =
        statement.scope() == Scope.SERVER
            ? check.model().serverCredentials()
            : check.model().databaseCredentials();
    boolean closed = statement.scope() == Scope.SERVER && check.settings().closedInventory();
    boolean known =
        credentials.named(name).flatMap(timeline -> timeline.previous(check.step())).isPresent();
    if (!known) {
      ReportDraft report =
          check.report(
              statement.name(),
              "no script creates the credential %s%s"
                  .formatted(StorageWords.name(statement.name()), closed ? check.norServer() : ""));
      report.decided(closed && check.step().placement().isCertain());
      credentials
          .nearestName(name)
          .ifPresent(near -> report.help("is [%s] meant?".formatted(near)));
    }
  }
}
