package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.FileSpec;
import dev.backcheck.syntax.Restore;

/** A kind of restore that a managed instance does not have. */
public final class MiRestoreKind extends StatementRule<Restore> {

  /** The rule. */
  public MiRestoreKind() {
    super(
        Restore.class,
        ManagedInstance.rule("mi-restore-kind", Severity.ERROR)
            .summary("A managed instance restores whole databases from full backups only")
            .because(
                """
                Logs, single files or pages, tapes and database snapshots cannot be restored on a managed instance: the \
                statement fails when it runs. The message is not documented; 41906 is likely.""")
            .instead("Restore a full backup from URL, or use the service's point-in-time restore.")
            .bad(
                Example.of(
                        "«RESTORE LOG» Billing FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.trn';")
                    .on("@managed-instance"))
            .bad(
                Example.of(
                        "RESTORE DATABASE Billing «PAGE = '1:57'» FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';")
                    .on("@managed-instance"))
            .bad(
                Example.of("RESTORE DATABASE Billing FROM «DATABASE_SNAPSHOT = 'Billing_0600'»;")
                    .on("@managed-instance"))
            .good(
                Example.of(
                        "RESTORE DATABASE Billing FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';")
                    .on("@managed-instance"))
            .good(
                Example.of(
                        "RESTORE HEADERONLY FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';")
                    .on("@managed-instance")));
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (!check.target().isManagedInstance().isYes()) {
      return;
    }
    if (restore.kind() == Restore.Kind.LOG || restore.kind() == Restore.Kind.REWINDONLY) {
      report(restore.opening(), restore.words(), check);
    }
    for (FileSpec part : restore.files()) {
      report(part.range(), "restores of single parts", check);
    }
    for (Device device : restore.devices()) {
      if (device.medium() == Device.Medium.DATABASE_SNAPSHOT) {
        report(device.range(), "a revert to a database snapshot", check);
      }
    }
  }

  private static void report(SourceRange range, String what, Check check) {
    check.report(range, "a managed instance does not support " + what);
  }
}
