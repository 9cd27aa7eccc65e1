package dev.backcheck.rules.platform;

import static dev.backcheck.rule.Confidence.LIKELY;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;

/** A kind of backup that a managed instance keeps for itself. */
public final class MiBackupKind extends StatementRule<Backup> {

  /** The rule. */
  public MiBackupKind() {
    super(
        Backup.class,
        ManagedInstance.rule("mi-backup-kind", Severity.ERROR)
            .engine(41904, 41906)
            .summary("A managed instance takes full backups only")
            .because(
                """
                Log, differential, file and filegroup backups are taken by the service; users may take full COPY_ONLY \
                backups of a database. Anything else fails with message 41904 or 41906 when it runs. That BACKUP SERVER \
                and BACKUP GROUP fail likewise is inferred.""")
            .instead("Take a full COPY_ONLY backup, or use the service's point-in-time restore.")
            .bad(
                Example.of(
                        "«BACKUP LOG» Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.trn';")
                    .on("@managed-instance"))
            .bad(
                Example.of(
                        "BACKUP DATABASE Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH «DIFFERENTIAL»;")
                    .on("@managed-instance"))
            .bad(
                Example.of(
                        "BACKUP DATABASE Billing «FILEGROUP = 'Old'» TO URL = '$(U)/b' WITH COPY_ONLY;")
                    .on("@managed-instance"))
            .bad(
                Example.of("«BACKUP GROUP» Billing, Crm TO URL = '$(U)/b' WITH METADATA_ONLY;")
                    .on("@managed-instance"))
            .good(
                Example.of(
                        "BACKUP DATABASE Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH COPY_ONLY;")
                    .on("@managed-instance"))
            .good(
                Example.of(
                        "BACKUP LOG Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.trn';")
                    .on("2022@azure-vm-windows")));
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (!check.target().isManagedInstance().isYes()) {
      return;
    }
    switch (backup.kind()) {
      case LOG -> report(check, backup.opening(), "log backups");
      case SERVER, GROUP -> report(check, backup.opening(), backup.words()).confidence(LIKELY);
      case DATABASE -> {
        backup.files().stream()
            .limit(1)
            .forEach(part -> report(check, part.range(), "backups of single files"));
        backup
            .options()
            .find("DIFFERENTIAL")
            .ifPresent(option -> report(check, option.range(), "differential backups"));
      }
    }
  }

  private static ReportDraft report(Check check, SourceRange range, String what) {
    return check.report(range, "a managed instance does not support " + what);
  }
}
