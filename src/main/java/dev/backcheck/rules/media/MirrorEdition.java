package dev.backcheck.rules.media;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.Edition;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;

/** Mirrors in an edition that has none. */
final class MirrorEdition extends StatementRule<Backup> {

  MirrorEdition() {
    super(Family.MEDIA, "mirror-edition", Backup.class, Trait.MIRROR, Trait.EDITION);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3218)
        .summary("MIRROR TO in an edition without mirrored backups")
        .because(
            """
            Only Enterprise edition, and Developer and Evaluation with it, writes mirrored media sets. The others read the \
            statement and fail with message 3218 when it runs.""")
        .instead("Back up once and copy the files, or take a copy-only backup to the second place.")
        .sources("BACKUP", "ED25", "E25")
        .badOn(
            "2022:standard",
            "BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' MIRROR TO «DISK = 'E:\\s.bak'» WITH FORMAT;")
        .badOn(
            "2019:express",
            "BACKUP LOG Sales TO DISK = 'D:\\s.trn' MIRROR TO «DISK = 'E:\\s.trn'» WITH FORMAT;")
        .goodOn(
            "2022:enterprise",
            "BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' MIRROR TO DISK = 'E:\\s.bak' WITH FORMAT;")
        .goodOn(
            "2022",
            "BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' MIRROR TO DISK = 'E:\\s.bak' WITH FORMAT;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Answer without = check.target().editionIs(Edition.STANDARD, Edition.WEB, Edition.EXPRESS);
    if (!backup.mirrors().isEmpty() && without.isYes()) {
      check.report(
          Backup.rangeOf(backup.mirrors().get(0)),
          check.target() + " does not write mirrored backups");
    }
  }
}
