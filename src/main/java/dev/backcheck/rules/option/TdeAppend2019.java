package dev.backcheck.rules.option;

import dev.backcheck.reference.Build;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Option;
import java.util.Optional;
import java.util.Set;

/** Builds that append compressed backups of encrypted databases which cannot be restored. */
final class TdeAppend2019 extends StatementRule<Backup> {

  private static final Build CU5 = new Build(15, 0, 4043, 0);
  private static final Build CU9 = new Build(15, 0, 4102, 0);

  private static final Set<Device.Medium> FILES = Set.of(Device.Medium.DISK, Device.Medium.TAPE);

  TdeAppend2019() {
    super(
        Family.OPTION,
        "tde-append-2019",
        Backup.class,
        Where.option("COMPRESSION").and(Trait.BEFORE_2022));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RESTORE)
        .possible()
        .summary("SQL Server 2019 CU5 to CU8 may append a backup that cannot be restored")
        .because(
            """
            On these builds a compressed backup of a database under transparent data encryption that is appended to a file may \
            not be restorable. From CU9 on the server overwrites the file in this case. The number of the build of CU9 is common \
            knowledge, not read in a source.""")
        .instead("Write INIT, or a new file for each backup; or update the server.")
        .ignoreWhen("the database is not encrypted, or the file is new.")
        .limits("Whether the database is encrypted is not in the script.")
        .sources("COMP")
        .badOn("15.0.4043.16", "BACKUP DATABASE Hr TO DISK = 'D:\\a' WITH «COMPRESSION», NOINIT;")
        .badOn("2019-CU8", "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH «COMPRESSION»;")
        .goodOn("15.0.4043.16", "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION, INIT;")
        .goodOn("2019-CU9", "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    boolean affected = check.target().atLeast(CU5).and(check.target().before(CU9)).isYes();
    boolean appends = !backup.options().has("INIT") && !backup.options().has("FORMAT");
    // A file whose name is put together is likely new.
    boolean onMedia =
        backup.allDevices().stream()
            .map(check.model()::key)
            .anyMatch(key -> FILES.contains(key.medium()) && key.isKnown());
    Optional<Option> compression = backup.options().find("COMPRESSION");
    if (affected && appends && onMedia && compression.isPresent()) {
      check.report(compression.get(), "a compressed TDE backup must not be appended here");
    }
  }
}
