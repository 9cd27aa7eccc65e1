package dev.backcheck.rules.snapshot;

import dev.backcheck.model.SnapshotSuspensions;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** A copy-only backup that is asked for twice. */
final class CopyOnlyRedundant extends StatementRule<Backup> {

  private static final String SUSPENDED =
      "ALTER DATABASE Sales SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON (MODE = COPY_ONLY);\n";

  CopyOnlyRedundant() {
    super(
        Family.SNAPSHOT,
        "snapshot-copy-only-redundant",
        Backup.class,
        Where.option("COPY_ONLY").and(Trait.SNAPSHOT, Trait.HISTORY));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("COPY_ONLY after a suspension with MODE = COPY_ONLY")
        .because(
            """
            The suspension decides whether the differential bitmap is cleared, so MODE = COPY_ONLY there makes the METADATA_ONLY \
            backup a copy-only one; COPY_ONLY in the backup adds nothing.""")
        .instead("Leave COPY_ONLY out of the backup.")
        .sources("SNAP")
        .bad(
            SUSPENDED
                + "BACKUP DATABASE Sales TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY, «COPY_ONLY»;",
            """
            ALTER SERVER CONFIGURATION SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON (MODE = COPY_ONLY);
            BACKUP SERVER TO DISK = 'D:\\s.bkm' WITH «COPY_ONLY», METADATA_ONLY;""")
        .good(SUSPENDED + "BACKUP DATABASE Sales TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY, COPY_ONLY;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Optional<Option> copyOnly = backup.options().find("COPY_ONLY");
    if (copyOnly.isEmpty() || !backup.isSnapshot()) {
      return;
    }
    check
        .model()
        .snapshotSuspensions()
        .before(backup, check.step())
        .filter(last -> last.what() == SnapshotSuspensions.State.SUSPENDED_FOR_COPY)
        .ifPresent(
            last ->
                check
                    .report(copyOnly.get(), "the suspension has made it a copy-only backup")
                    .restsOn(last.step(), "MODE = COPY_ONLY stands here")
                    .unsafeRemoval(backup.options(), copyOnly.get()));
  }
}
