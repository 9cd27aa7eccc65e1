package dev.backcheck.rules.url;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;

/** A database file restored to Azure without a credential for its container. */
final class UrlMoveTargetCredential extends StatementRule<Restore> {

  UrlMoveTargetCredential() {
    super(Family.URL, "url-move-target-credential", Restore.class, Where.option("MOVE"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 5120)
        .inferred()
        .summary("MOVE to a URL without a SAS credential for its container")
        .because(
            """
            Database files in Azure need SQL Server 2016 and a SAS credential named like their container, besides the one for \
            the backup. Without it the files cannot be opened when the restore runs; message 5120 is inferred. An error where \
            the target is older or the scripts create every credential, a warning where they create others for storage, else \
            advice.""")
        .instead(
            "Create a credential with a shared access signature for the container of the files.")
        .sources("RESTORE")
        .bad(
            Example.of(
                    Nightly.sas("https://acmebak.blob.core.windows.net/n")
                        + "RESTORE DATABASE Hr FROM URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH MOVE 'hr' TO «'https://acmedata.blob.core.windows.net/files/hr.mdf'»;")
                .closedInventory())
        .badOn(
            "2014",
            "RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH MOVE 'hr' TO «'https://acmedata.blob.core.windows.net/files/$(File)'»;")
        .good(
            Nightly.sas("https://acmedata.blob.core.windows.net/files")
                + "RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH MOVE 'hr' TO 'https://acmedata.blob.core.windows.net/files/hr.mdf';",
            "RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH MOVE 'hr' TO 'D:\\hr.mdf', MOVE 'log' TO '$(LogPath)';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    MovedFiles.toAzure(restore, check).forEach((target, url) -> check(target, url, check));
  }

  private static void check(Value target, StorageUrl url, Check check) {
    if (check.target().atLeastMajor(13).isNo()) {
      check.report(target, "database files in Azure need SQL Server 2016");
    } else if (!check.credentialFor(url).mayBe(CredentialKind.SHARED_ACCESS_SIGNATURE)) {
      report(target, url, check);
    }
  }

  private static void report(Value target, StorageUrl url, Check check) {
    boolean closed = check.settings().closedInventory() && check.step().placement().isCertain();
    boolean others = check.model().serverCredentials().nearest(url, check.step()).isPresent();
    check
        .report(target, "no SAS credential for " + url.containerUrl() + " is in sight")
        .severity(closed ? Severity.ERROR : others ? Severity.WARNING : Severity.INFO)
        .confidence(closed ? Confidence.LIKELY : Confidence.POSSIBLE);
  }
}
