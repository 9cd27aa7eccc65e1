package dev.backcheck.rules.key;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.CredentialLookup;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.Answer;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.KeyStatement;

/** A key that goes to Azure storage with a credential that is no shared access signature. */
final class KeyUrlCredential extends StatementRule<KeyStatement> {

  KeyUrlCredential() {
    super(Family.KEY, "key-url-credential", KeyStatement.class, Trait.AZURE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("A key goes to a URL whose credential is no shared access signature")
        .because(
            """
            The documentation asks for a shared access signature. A storage account key fails when the statement runs; that a \
            managed identity fails too is inferred, so it is a warning.""")
        .instead("Create a SHARED ACCESS SIGNATURE credential named after the container.")
        .sources("BMK")
        .yieldsTo("service-master-key-url", "certificate-backup-url")
        .bad(
            """
            CREATE CREDENTIAL [https://k/c] WITH IDENTITY = 'k', SECRET = '$(K)';
            BACKUP MASTER KEY TO «URL = 'https://k/c/k'» ENCRYPTION BY PASSWORD = '$(P)';""",
            """
            CREATE CREDENTIAL [https://k/c] WITH IDENTITY = 'Managed Identity';
            BACKUP SYMMETRIC KEY s TO «URL = 'https://k/c/s'» ENCRYPTION BY PASSWORD = '$(P)';""")
        .bad(
            Example.of(
                    "BACKUP MASTER KEY TO «URL = 'https://k/c/k'» ENCRYPTION BY PASSWORD = '$(P)'")
                .closedInventory())
        .good(
            """
            CREATE CREDENTIAL [https://k/c] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(S)';
            BACKUP MASTER KEY TO URL = 'https://k/c/k' ENCRYPTION BY PASSWORD = '$(P)';""")
        .good("BACKUP MASTER KEY TO URL = 'https://k/c/k' ENCRYPTION BY PASSWORD = '$(P)';");
  }

  @Override
  protected void check(KeyStatement statement, Check check) {
    check.model().urls(statement).stream()
        .flatMap(location -> location.url().stream())
        .filter(StorageUrl::isAzure)
        .forEach(url -> check(statement, url, check));
  }

  private static void check(KeyStatement statement, StorageUrl url, Check check) {
    CredentialLookup found = check.model().serverCredentials().covering(url, check.step());
    if (found.answer() == Answer.NO && check.settings().closedInventory()) {
      check.report(statement.file(), "no credential is named after " + url.containerUrl());
    }
    found.credential().ifPresent(credential -> check(statement, credential, check));
  }

  private static void check(KeyStatement statement, Credential credential, Check check) {
    CredentialKind kind = credential.kind();
    if (kind.isOtherThan(CredentialKind.SHARED_ACCESS_SIGNATURE)) {
      check
          .report(statement.file(), "the credential for this URL is no SAS: " + kind.words())
          .related(credential.defined(), credential.definition(), "it is set here")
          .warnUnless(kind != CredentialKind.MANAGED_IDENTITY);
    }
  }
}
