package dev.backcheck.rules.key;

import dev.backcheck.model.PlaceUse;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.Name;
import java.util.Optional;

/** A certificate backup that leaves the private key behind. */
final class CertificateWithoutPrivateKey extends StatementRule<BackupKey> {

  CertificateWithoutPrivateKey() {
    super(Family.KEY, "certificate-without-private-key", BackupKey.class);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RESTORE)
        .summary("A certificate is backed up without its private key")
        .because(
            """
            Only the public half goes to the file. A backup or database that the certificate encrypts cannot be restored on \
            another server from it. Where a script shows such a use it is a warning, otherwise info: endpoints exchange public \
            halves on purpose.""")
        .instead("Add WITH PRIVATE KEY (FILE = '…', ENCRYPTION BY PASSWORD = '…').")
        .ignoreWhen("the certificate only authenticates an endpoint or a service.")
        .sources("BCERT")
        .yieldsTo("certificate-backup-url", "mi-certificate-file", "azure-sql-database-statement")
        .bad(
            "«BACKUP CERTIFICATE EndpointNorth» TO FILE = 'D:\\Keys\\north.cer';",
            """
            «BACKUP CERTIFICATE [Tde 2026]» TO FILE = 'D:\\Keys\\tde.cer';
            BACKUP DATABASE B TO DISK = 'E:\\b.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = [Tde 2026]);""")
        .good(
            "BACKUP CERTIFICATE T TO FILE = 't.cer' WITH PRIVATE KEY (FILE = 't', ENCRYPTION BY PASSWORD = '$(P)');")
        .good("BACKUP MASTER KEY TO FILE = 'D:\\Keys\\dmk.key' ENCRYPTION BY PASSWORD = '$(P)';");
  }

  @Override
  protected void check(BackupKey backup, Check check) {
    Optional<Name> name = backup.name().filter(n -> backup.kind() == KeyKind.CERTIFICATE);
    if (name.isEmpty() || !backup.privateKeys().isEmpty()) {
      return;
    }
    SourceRange head = new SourceRange(backup.range().start(), name.get().range().end());
    String message = "the private key of certificate " + name.get().value() + " is not backed up";
    ReportDraft draft = check.report(head, message).info();
    Optional<PlaceUse> use = check.model().certificateUses().of(check.model().text(name.get()));
    if (use.isPresent()) {
      draft.warning().related(use.get().step(), use.get().node(), "it encrypts here");
    }
  }
}
