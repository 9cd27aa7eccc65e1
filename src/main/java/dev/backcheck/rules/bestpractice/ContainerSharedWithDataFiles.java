package dev.backcheck.rules.bestpractice;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;

/** Backups in the container of the files they are to protect. */
final class ContainerSharedWithDataFiles extends StatementRule<Backup> {

  ContainerSharedWithDataFiles() {
    super(
        Family.BEST_PRACTICE,
        "container-shared-with-data-files",
        Backup.class,
        Trait.URL,
        Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .inferred()
        .summary("Backups go to the container that holds data files")
        .because(
            """
            A container that is deleted, locked or out of reach takes both with it, and one signature opens both. No page says \
            so in these words; it follows from what a backup is for.""")
        .instead("Use a container, better a storage account, of its own for backups.")
        .sources("DFA")
        .bad(
            """
            RESTORE DATABASE B FROM DISK = 'b.bak' WITH MOVE 'b' TO 'https://kestrelbak.blob.core.windows.net/nightly/b.mdf';
            BACKUP DATABASE B TO «URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak'»;""",
            """
            CREATE DATABASE B ON (NAME = b, FILENAME = 'https://kestrelbak.blob.core.windows.net/nightly/b.mdf');
            BACKUP DATABASE B TO «URL = 'https://kestrelbak.blob.core.windows.net/nightly/full/b.bak'»;""")
        .good(
            """
            RESTORE DATABASE B FROM DISK = 'b.bak' WITH MOVE 'b' TO 'https://kestrelbak.blob.core.windows.net/data/b.mdf';
            BACKUP DATABASE B TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';""",
            """
            CREATE DATABASE B ON (NAME = b, FILENAME = 'D:\\Data\\b.mdf');
            BACKUP DATABASE B TO DISK = 'D:\\Data\\b.bak';""");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Device device : backup.allDevices()) {
      if (device.isUrl() && !backup.options().has("FILE_SNAPSHOT")) {
        check
            .model()
            .folders()
            .dataFileIn(check.model().text(device.location()))
            .ifPresent(
                use ->
                    check
                        .report(device, "the backup shares its container with data files")
                        .related(use.step(), use.node(), "a data file is there"));
      }
    }
  }
}
