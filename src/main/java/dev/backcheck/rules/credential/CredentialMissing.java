package dev.backcheck.rules.credential;

import dev.backcheck.model.Coverage;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LookedUpUrl;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Statement;

/** A URL without any credential in sight. */
final class CredentialMissing extends StatementRule<Statement> {

  CredentialMissing() {
    super(Family.CREDENTIAL, "credential-missing", Statement.class, Trait.URL);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN, 3201, 3289, 3013)
        .possible()
        .summary("No script creates a credential for the URL")
        .because(
            """
            Every backup to a URL and every restore from one needs a credential. If the server has none for the URL, the \
            statement stops with message 3201 or 3289.""")
        .instead("Create the credential before, or make sure that the server has it.")
        .ignoreWhen("The server has the credential already.")
        .limits(
            "A note, because scripts seldom show all credentials; an error where the inventory is closed, by --closed-inventory or --facts.")
        .sources("B2U", "S3BP")
        .yieldsTo("with-credential-missing-for-key")
        .bad(Nightly.BACKUP.replace("'https", "«'https").replace("bak'", "bak'»"))
        .bad(
            "RESTORE DATABASE Hr FROM URL = «'s3://minio.test:9000/bak/1.bak'», URL = 's3://minio.test:9000/bak/2.bak';")
        .good(
            Nightly.CREATE + Nightly.BACKUP,
            "BACKUP DATABASE Hr TO URL = 'https://<account>.blob.core.windows.net/<container>/hr.bak';",
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/hr.bak' WITH CREDENTIAL = 'k';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (!check.model().mayHaveOtherCredentials(check.step())) {
      for (LookedUpUrl use : check.lookedUp(statement)) {
        if (use.coverage().state() == Coverage.State.NONE) {
          check(use.location(), use.url(), check);
        }
      }
    }
  }

  private static void check(UrlLocation location, StorageUrl url, Check check) {
    boolean store = url.isAzure() || url.isS3();
    if (store && url.isContainerKnown()) {
      ReportDraft report =
          check
              .report(
                  location.value(),
                  "no script creates a credential for " + url.containerUrl() + check.norServer())
              .help("create a credential named [%s]".formatted(url.containerUrl()));
      report.decided(check.settings().closedInventory());
    }
  }
}
