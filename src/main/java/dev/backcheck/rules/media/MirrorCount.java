package dev.backcheck.rules.media;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;

/** More mirrors than SQL Server writes. */
final class MirrorCount extends StatementRule<Backup> {

  private static final int MAX_MIRRORS = 3;

  MirrorCount() {
    super(Family.MEDIA, "mirror-count", Backup.class, Trait.MIRROR);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3214)
        .summary("More than three MIRROR TO lists")
        .because(
            """
            A media set has four mirrors at the most: the TO list and three MIRROR TO lists. The statement is read, and fails \
            with message 3214 when it runs; nothing is backed up.""")
        .instead("Keep at most three MIRROR TO lists; copy the files further by other means.")
        .sources("BACKUP", "MIR", "E25")
        .bad(
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\1.bak' MIRROR TO DISK = 'E:\\1.bak' MIRROR TO DISK = 'F:\\1.bak'
            MIRROR TO DISK = 'G:\\1.bak' MIRROR TO «DISK = 'H:\\1.bak'» WITH FORMAT;""",
            """
            BACKUP LOG Sales TO DISK = 'D:\\1.trn', DISK = 'D:\\2.trn'
            MIRROR TO DISK = 'E:\\1.trn', DISK = 'E:\\2.trn' MIRROR TO DISK = 'F:\\1.trn', DISK = 'F:\\2.trn'
            MIRROR TO DISK = 'G:\\1.trn', DISK = 'G:\\2.trn' MIRROR TO «DISK = 'H:\\1.trn', DISK = 'H:\\2.trn'» WITH FORMAT""")
        .good(
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\1.bak' MIRROR TO DISK = 'E:\\1.bak'
            MIRROR TO DISK = 'F:\\1.bak' MIRROR TO DISK = 'G:\\1.bak' WITH FORMAT;""",
            "BACKUP LOG Sales TO DISK = 'D:\\1', DISK = 'E:\\1', DISK = 'F:\\1', DISK = 'G:\\1', DISK = 'H:\\1';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.mirrors().size() > MAX_MIRRORS) {
      String message = "the media set has %d MIRROR TO lists, and may have %d";
      check.report(
          Backup.rangeOf(backup.mirrors().get(MAX_MIRRORS)),
          message.formatted(backup.mirrors().size(), MAX_MIRRORS));
    }
  }
}
