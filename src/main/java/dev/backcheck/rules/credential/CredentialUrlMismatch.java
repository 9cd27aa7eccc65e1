package dev.backcheck.rules.credential;

import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LookedUpUrl;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Statement;

/** A URL that no credential of the history covers, though one comes near. */
final class CredentialUrlMismatch extends StatementRule<Statement> {

  CredentialUrlMismatch() {
    super(
        Family.CREDENTIAL,
        "credential-url-mismatch",
        Statement.class,
        Where.has(Trait.URL, Trait.CREDENTIALS));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3289, 3013)
        .summary("No credential covers the URL of a backup, restore or key")
        .because(
            """
            For a URL the server takes the credential whose name is the URL of the container, or, for S3, the longest path that \
            the URL begins with. Where none fits, it cannot sign in: the statement stops with message 3201, operating system \
            error 50, 86 or 5, or with 3289, and with 3013.""")
        .instead("Give URL and credential the same scheme, host, port and container.")
        .ignoreWhen("A credential that no script creates covers the URL: then it is a warning.")
        .limits(
            """
            An error where the inventory is closed, or where the credential nearest to the URL is created in the scripts and \
            used by nothing else; a warning where the server may hold another one. Unknown parts keep it silent.""")
        .sources("CCRED", "B2UBP", "S3BP")
        .yieldsTo("with-credential-missing-for-key", "s3-style-mismatch", "s3-port-mismatch")
        .bad(Nightly.CREATE + Nightly.MARKED.replace("nightly", "weekly"))
        .bad(
            Nightly.CREATE
                + "RESTORE HEADERONLY FROM URL = «'https://acmebak.blob.core.chinacloudapi.cn/nightly/hr.bak'»;")
        .bad(
            Example.of(Nightly.CREATE)
                .then(
                    "V2__key.sql",
                    "BACKUP MASTER KEY TO URL = «'https://acmebax.blob.core.windows.net/nightly/k'»"
                        + " ENCRYPTION BY PASSWORD = '$(Pw)';"))
        .good(Nightly.CREATE + Nightly.BACKUP)
        .good(Nightly.CREATE.replace("acmebak", "$(Account)") + Nightly.BACKUP);
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (LookedUpUrl use : check.lookedUp(statement)) {
      NearMiss.of(use, check).ifPresent(miss -> report(use.location(), miss, check));
    }
  }

  private static void report(UrlLocation use, NearMiss miss, Check check) {
    boolean closed = check.settings().closedInventory();
    boolean open = check.model().mayHaveOtherCredentials(check.step());
    ReportDraft report =
        check
            .report(use.value(), miss.message())
            .help(miss.help())
            .related(miss.nearest().created(), "the credential is created here")
            .confidence(closed ? Confidence.CERTAIN : Confidence.LIKELY);
    if (open || !(closed || miss.isMeant(check))) {
      report.warning().possible();
    }
  }
}
