package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.reference.StorageHost;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LiteralEdit;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** The read-only copy of a storage account in the other region. */
final class UrlSecondaryEndpoint extends StatementRule<Statement> {

  UrlSecondaryEndpoint() {
    super(Family.URL, "url-secondary-endpoint", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .inferred()
        .summary("A backup is written to the secondary endpoint of a storage account")
        .because(
            """
            The host with -secondary is the copy in the paired region, which can only be read; that a backup to it fails when it \
            runs is inferred from that. A restore from it works, but may read an older state: advice.""")
        .instead("Write to the primary endpoint, without -secondary.")
        .sources("AZSA")
        .bad("BACKUP DATABASE Hr TO URL = «'https://bak-secondary.blob.core.windows.net/n/a.bak'»;")
        .bad(
            "RESTORE DATABASE Hr FROM URL = «'https://bak-secondary.blob.core.windows.net/n/$(File)'»;")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/n-secondary/a.bak';")
        .good("BACKUP DATABASE Hr TO URL = 'https://backup-secondary.acme.example/n/a.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    boolean writes = statement instanceof Backup || statement instanceof BackupKey;
    for (UrlLocation location : check.model().urls(statement)) {
      Optional<StorageHost> host = location.url().flatMap(StorageUrl::storageHost);
      if (host.filter(StorageHost::isSecondary).isPresent()) {
        ReportDraft draft = check.report(location.value(), "the URL names the secondary endpoint");
        if (writes) {
          List<Edit> edits = LiteralEdit.replace(location.value(), "-secondary", "");
          draft.safeFix("write the primary endpoint", edits);
        } else {
          draft.info().fails(Fails.SILENT).help("check that the copy is recent enough");
        }
      }
    }
  }
}
