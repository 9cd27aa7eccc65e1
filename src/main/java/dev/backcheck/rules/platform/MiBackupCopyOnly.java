package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Options;

/** A database backup on a managed instance without {@code COPY_ONLY}. */
final class MiBackupCopyOnly extends StatementRule<Backup> {

  MiBackupCopyOnly() {
    super(
        Family.PLATFORM,
        "mi-backup-copy-only",
        Backup.class,
        Trait.MANAGED_SERVICE,
        Trait.DATABASE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 41904)
        .summary("A backup on a managed instance is not COPY_ONLY")
        .because(
            """
            A managed instance takes its own chain of full, differential and log backups and lets nobody into it: a BACKUP \
            DATABASE without COPY_ONLY fails with message 41904 when it runs.""")
        .instead("Add COPY_ONLY to the WITH list.")
        .sources("MIDIFF")
        .badOn(
            "@managed-instance",
            "«BACKUP DATABASE» Billing TO URL = 'https://bak.blob.core.windows.net/n/b.bak';",
            "«BACKUP DATABASE» [Billing] TO URL = N'https://bak.blob.core.windows.net/n/b.bak' WITH COMPRESSION, CHECKSUM;")
        .goodOn(
            "@managed-instance",
            "BACKUP DATABASE Billing TO URL = 'https://bak.blob.core.windows.net/n/b.bak' WITH COPY_ONLY;")
        .goodOn(
            "2022@azure-vm-windows",
            "BACKUP DATABASE Billing TO URL = 'https://bak.blob.core.windows.net/n/b.bak';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Options options = backup.options();
    boolean full =
        backup.kind() == Backup.Kind.DATABASE
            && backup.files().isEmpty()
            && !options.has("DIFFERENTIAL");
    if (full && !options.has("COPY_ONLY") && check.target().isManagedInstance().isYes()) {
      String added = options.isEmpty() ? " WITH COPY_ONLY" : ", COPY_ONLY";
      int end = options.range().end();
      check
          .report(backup.opening(), "a backup on a managed instance must be COPY_ONLY")
          .safeFix("Add COPY_ONLY", new SourceRange(end, end), added);
    }
  }
}
