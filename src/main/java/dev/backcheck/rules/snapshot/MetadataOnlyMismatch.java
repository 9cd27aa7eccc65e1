package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import java.util.Optional;

/** A snapshot restore of a backup that is none. */
final class MetadataOnlyMismatch extends StatementRule<Restore> {

  MetadataOnlyMismatch() {
    super(
        Family.SNAPSHOT,
        "restore-metadata-only-mismatch",
        Restore.class,
        Where.option("METADATA_ONLY", "SNAPSHOT", "DBNAME"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3276)
        .summary("METADATA_ONLY for a backup that is no snapshot, or DBNAME without it")
        .because(
            """
            METADATA_ONLY restores a snapshot: the files are there already, and the backup holds metadata. For a backup that was \
            written without it the restore fails with message 3276 when it runs. DBNAME picks a database out of a snapshot of \
            several, so it goes with METADATA_ONLY only.""")
        .instead("Say METADATA_ONLY in both the backup and the restore, or in neither.")
        .sources("SNAP", "E25")
        .bad(
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bak';
            RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH «METADATA_ONLY»;""")
        .bad("RESTORE DATABASE Sales FROM DISK = 'D:\\g.bkm' WITH «DBNAME = 'Sales'»;")
        .good(
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY, FORMAT;
            RESTORE DATABASE Sales FROM DISK = 'D:\\s.bkm' WITH METADATA_ONLY;""",
            "RESTORE DATABASE Sales FROM DISK = 'D:\\g.bkm' WITH METADATA_ONLY, DBNAME = 'Sales';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    Optional<Option> snapshot =
        restore.options().find("METADATA_ONLY").or(() -> restore.options().find("SNAPSHOT"));
    if (snapshot.isEmpty()) {
      restore
          .options()
          .find("DBNAME")
          .ifPresent(option -> check.report(option, "DBNAME without METADATA_ONLY"));
      return;
    }
    check
        .model()
        .mediaSets()
        .readBy(restore, check.step())
        .filter(set -> !set.backup().isSnapshot())
        .ifPresent(
            set ->
                check
                    .report(snapshot.get(), "the backup was written without METADATA_ONLY")
                    .confidence(set.certain() ? Confidence.CERTAIN : Confidence.LIKELY)
                    .restsOn(set.step(), "this backup wrote it"));
  }
}
