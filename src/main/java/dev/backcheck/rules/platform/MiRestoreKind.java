package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.FileSpec;
import dev.backcheck.syntax.Restore;

/** A kind of restore that a managed instance does not have. */
final class MiRestoreKind extends StatementRule<Restore> {

  private static final String NO = "a managed instance does not support ";

  MiRestoreKind() {
    super(Family.PLATFORM, "mi-restore-kind", Restore.class, Trait.MANAGED_SERVICE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("A managed instance restores whole databases from full backups only")
        .because(
            """
            Logs, single files or pages, tapes and database snapshots cannot be restored on a managed instance: the statement \
            fails when it runs. The message is not documented; 41906 is likely.""")
        .instead("Restore a full backup from URL, or use the service's point-in-time restore.")
        .sources("MIDIFF")
        .badOn("@managed-instance", "«RESTORE LOG» B FROM URL = '$(U)/b.trn';")
        .badOn("@managed-instance", "RESTORE DATABASE B «PAGE = '1:57'» FROM URL = '$(U)/b.bak';")
        .badOn("@managed-instance", "RESTORE DATABASE B FROM «DATABASE_SNAPSHOT = 'B_0600'»;")
        .goodOn("@managed-instance", "RESTORE DATABASE B FROM URL = '$(U)/b.bak';")
        .goodOn("@managed-instance", "RESTORE HEADERONLY FROM URL = '$(U)/b.bak';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (!check.target().isManagedInstance().isYes()) {
      return;
    }
    if (restore.kind() == Restore.Kind.LOG || restore.kind() == Restore.Kind.REWINDONLY) {
      check.report(restore.opening(), NO + restore.words());
    }
    for (FileSpec part : restore.files()) {
      check.report(part, NO + "restores of single parts");
    }
    for (Device device : restore.devices()) {
      if (device.medium() == Device.Medium.DATABASE_SNAPSHOT) {
        check.report(device, NO + "a revert to a database snapshot");
      }
    }
  }
}
