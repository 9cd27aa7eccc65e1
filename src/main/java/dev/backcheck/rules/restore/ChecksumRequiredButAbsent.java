package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import java.util.Optional;

/** Checksums that a restore asks for and the backup has not. */
final class ChecksumRequiredButAbsent extends StatementRule<Restore> {

  ChecksumRequiredButAbsent() {
    super(
        Family.RESTORE,
        "checksum-required-but-absent",
        Restore.class,
        Where.option("CHECKSUM").and(Trait.EARLIER_BACKUP));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3187)
        .summary("RESTORE WITH CHECKSUM of a backup that was written WITH NO_CHECKSUM")
        .because(
            """
            CHECKSUM in a restore asks to verify the checksums of the backup. The script wrote it with NO_CHECKSUM, so there are \
            none, and the restore fails with message 3187 when it runs.""")
        .instead("Write the backup WITH CHECKSUM.")
        .limits("Only backups of the same scripts are known, and only where they say NO_CHECKSUM.")
        .sources("E25", "RARG")
        .bad(
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH FORMAT, NO_CHECKSUM;
            RESTORE VERIFYONLY FROM DISK = 'D:\\s.bak' WITH «CHECKSUM»;""",
            """
            BACKUP LOG Sales TO DISK = 'D:\\s.trn' WITH NO_CHECKSUM;
            RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH «CHECKSUM», NORECOVERY;""")
        .good(
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH FORMAT, CHECKSUM;
            RESTORE VERIFYONLY FROM DISK = 'D:\\s.bak' WITH CHECKSUM;""",
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH FORMAT, CHECKSUM;
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH NO_CHECKSUM;
            RESTORE VERIFYONLY FROM DISK = 'D:\\s.bak' WITH CHECKSUM;""");
  }

  @Override
  protected void check(Restore restore, Check check) {
    Optional<Option> checksum = restore.options().find("CHECKSUM");
    if (checksum.isEmpty()) {
      return;
    }
    check
        .model()
        .mediaSets()
        .readBy(restore, check.step())
        .filter(set -> set.backup().options().has("NO_CHECKSUM"))
        .ifPresent(
            set ->
                check
                    .report(checksum.get(), "the backup was written with NO_CHECKSUM")
                    .severity(set.certain() ? Severity.ERROR : Severity.WARNING)
                    .confidence(set.certain() ? Confidence.CERTAIN : Confidence.LIKELY)
                    .restsOn(set.step(), "this backup wrote it"));
  }
}
