package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;

/** A kind of backup that a managed instance keeps for itself. */
final class MiBackupKind extends StatementRule<Backup> {

  MiBackupKind() {
    super(Family.PLATFORM, "mi-backup-kind", Backup.class, Trait.MANAGED_SERVICE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 41904, 41906)
        .summary("A managed instance takes full backups only")
        .because(
            """
            Log, differential, file and filegroup backups are taken by the service; users may take full COPY_ONLY backups of a \
            database. Anything else fails with message 41904 or 41906 when it runs. That BACKUP SERVER and BACKUP GROUP fail \
            likewise is inferred.""")
        .instead("Take a full COPY_ONLY backup, or use the service's point-in-time restore.")
        .sources("MIDIFF")
        .badOn(
            "@managed-instance",
            "«BACKUP LOG» Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.trn';",
            "BACKUP DATABASE Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH «DIFFERENTIAL»;",
            "BACKUP DATABASE Billing «FILEGROUP = 'Old'» TO URL = '$(U)/b' WITH COPY_ONLY;",
            "«BACKUP GROUP» Billing, Crm TO URL = '$(U)/b' WITH METADATA_ONLY;")
        .goodOn(
            "@managed-instance",
            "BACKUP DATABASE Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH COPY_ONLY;")
        .goodOn(
            "2022@azure-vm-windows",
            "BACKUP LOG Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.trn';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (!check.target().isManagedInstance().isYes()) {
      return;
    }
    switch (backup.kind()) {
      case LOG -> report(check, backup.opening(), "log backups");
      case SERVER, GROUP -> report(check, backup.opening(), backup.words()).likely();
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
