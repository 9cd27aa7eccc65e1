package dev.backcheck.rules.media;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Options;

/** A new mirrored media set that is not formatted. */
final class MirrorWithoutFormat extends StatementRule<Backup> {

  MirrorWithoutFormat() {
    super(Family.MEDIA, "mirror-without-format", Backup.class, Trait.MIRROR);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3215)
        .likely()
        .summary("MIRROR TO without FORMAT")
        .because(
            """
            A new mirrored media set has to be formatted; without FORMAT the backup fails with message 3215 when it runs. Only a \
            backup that is appended to a mirrored set that is there already goes without. NOINIT or MEDIANAME says that this is \
            meant, and makes the finding a piece of information.""")
        .instead("Add FORMAT for the first backup, NOINIT for those that are appended.")
        .sources("E25", "MIR")
        .bad("BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' MIRROR TO «DISK = 'E:\\s.bak'»;")
        .bad(
            "BACKUP LOG Sales TO DISK = 'D:\\s.trn' MIRROR TO «DISK = 'E:\\s.trn'» WITH NOINIT, MEDIANAME = 'Sales';")
        .good(
            "BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' MIRROR TO DISK = 'E:\\s.bak' WITH FORMAT;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\s.bak', DISK = 'E:\\s.bak';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Options options = backup.options();
    if (backup.mirrors().isEmpty() || options.has("FORMAT")) {
      return;
    }
    boolean appended = options.has("NOINIT") || options.has("MEDIANAME");
    check
        .report(Backup.rangeOf(backup.mirrors().get(0)), "a new mirrored media set needs FORMAT")
        .severity(appended ? Severity.INFO : Severity.WARNING);
  }
}
