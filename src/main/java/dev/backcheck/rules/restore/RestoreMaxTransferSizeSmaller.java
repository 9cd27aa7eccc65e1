package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.Restore;
import java.util.OptionalLong;

/** Smaller transfers than those of the backup. */
final class RestoreMaxTransferSizeSmaller extends StatementRule<Restore> {

  RestoreMaxTransferSizeSmaller() {
    super(
        Family.RESTORE,
        "restore-maxtransfersize-smaller",
        Restore.class,
        Where.option("MAXTRANSFERSIZE").and(Trait.EARLIER_BACKUP));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3199)
        .likely()
        .summary("A restore with a smaller MAXTRANSFERSIZE than the backup")
        .because(
            """
            Databases with FILESTREAM or memory-optimised data need transfers as large as those of the backup: a smaller \
            MAXTRANSFERSIZE makes their restore fail with message 3199.""")
        .instead("Give the MAXTRANSFERSIZE of the backup or a larger one, or none.")
        .ignoreWhen("The database has neither FILESTREAM nor memory-optimised data.")
        .sources("RARG", "BACKUP", "E25")
        .bad(
            "BACKUP LOG A TO DISK = 'a' WITH FORMAT, MAXTRANSFERSIZE = 4194304;"
                + " RESTORE LOG B FROM DISK = 'a' WITH «MAXTRANSFERSIZE = 65536»;",
            "BACKUP LOG A TO DISK = 'a' WITH INIT, MAXTRANSFERSIZE = 131072;"
                + " RESTORE LOG B FROM DISK = 'a' WITH NORECOVERY, «MAXTRANSFERSIZE = 65536»;")
        .good(
            "BACKUP LOG A TO DISK = 'a' WITH FORMAT, MAXTRANSFERSIZE = 65536;"
                + " RESTORE LOG B FROM DISK = 'a' WITH MAXTRANSFERSIZE = 4194304;")
        .good("RESTORE LOG B FROM DISK = 'a' WITH MAXTRANSFERSIZE = 65536;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    OptionalLong mine = size(restore.options());
    if (mine.isEmpty()) {
      return;
    }
    check
        .model()
        .mediaSets()
        .readBy(restore, check.step())
        .filter(set -> size(set.backup().options()).orElse(0) > mine.getAsLong())
        .ifPresent(
            set ->
                check
                    .report(
                        restore.options().find("MAXTRANSFERSIZE").orElseThrow(),
                        "the backup was written with larger transfers")
                    .restsOn(set.step(), "this backup wrote it"));
  }

  private static OptionalLong size(Options options) {
    return options
        .find("MAXTRANSFERSIZE")
        .flatMap(Option::value)
        .map(value -> value instanceof NumberLiteral number ? number.whole() : OptionalLong.empty())
        .orElse(OptionalLong.empty());
  }
}
