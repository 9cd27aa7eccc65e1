package dev.backcheck.rules.platform;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Restore;
import java.util.Optional;

/** A restore on a managed instance of a file that holds several backup sets. */
final class MiMultipleBackupSets extends StatementRule<Restore> {

  MiMultipleBackupSets() {
    super(
        Family.PLATFORM,
        "mi-multiple-backup-sets",
        Restore.class,
        Trait.MANAGED_SERVICE,
        Trait.DATABASE,
        Trait.URL,
        Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 41919)
        .summary("A managed instance restores no file with several backup sets")
        .because(
            """
            A managed instance has no FILE = n to choose a backup set and refuses a file that holds more than one, with message \
            41919. A backup on disk without INIT or FORMAT adds a set to the file.""")
        .instead("Write each backup to a file of its own, or with INIT.")
        .limits(
            "The file on disk and the blob are matched by their name alone, so it is a warning.")
        .sources("MIDIFF")
        .badOn(
            "@managed-instance",
            """
            BACKUP DATABASE B TO DISK = 'D:\\b.bak';
            BACKUP DATABASE B TO DISK = 'D:\\b.bak';
            RESTORE DATABASE B FROM «URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak'»;""",
            """
            BACKUP DATABASE B TO DISK = 'D:\\b.bak' WITH INIT;
            BACKUP DATABASE C TO DISK = 'D:\\B.bak' WITH NOINIT;
            RESTORE DATABASE B FROM «URL = N'https://kestrelbak.blob.core.windows.net/nightly/b.bak'»;""")
        .goodOn(
            "@managed-instance",
            """
            BACKUP DATABASE B TO DISK = 'D:\\b.bak';
            BACKUP DATABASE B TO DISK = 'D:\\b.bak' WITH INIT;
            RESTORE DATABASE B FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';""",
            """
            BACKUP DATABASE B TO DISK = 'D:\\b1.bak';
            BACKUP DATABASE B TO DISK = 'D:\\b2.bak';
            RESTORE DATABASE B FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b2.bak';""");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.DATABASE || !check.target().isManagedInstance().isYes()) {
      return;
    }
    for (Device device : restore.devices()) {
      Optional<Step> writer =
          check.model().appendedFiles().before(check.step(), check.model().text(device.location()));
      if (device.isUrl() && writer.isPresent()) {
        check
            .report(device, "a file of this name holds several backup sets")
            .warning()
            .possible()
            .related(writer.get(), "a second set is added");
      }
    }
  }
}
