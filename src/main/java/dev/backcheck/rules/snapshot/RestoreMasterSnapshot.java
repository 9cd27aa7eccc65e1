package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;

/** A snapshot of master that is restored. */
final class RestoreMasterSnapshot extends StatementRule<Restore> {

  RestoreMasterSnapshot() {
    super(
        Family.SNAPSHOT,
        "restore-master-snapshot",
        Restore.class,
        Trait.SNAPSHOT,
        Trait.SYSTEM_DATABASE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3196)
        .summary("master is restored from a snapshot backup")
        .because(
            """
            The server needs master while it restores, so it cannot be restored by its metadata alone: message 3196 when the \
            statement runs.""")
        .instead("Stop the service and copy the files of master back, or restore a full backup.")
        .sources("E25")
        .bad("«RESTORE DATABASE master» FROM DISK = 'D:\\m.bkm' WITH METADATA_ONLY;")
        .bad("«RESTORE DATABASE [master]» FROM DISK = 'D:\\m.bkm' WITH SNAPSHOT, REPLACE;")
        .good("RESTORE DATABASE master FROM DISK = 'D:\\m.bak' WITH REPLACE;")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\m.bkm' WITH METADATA_ONLY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    boolean snapshot = restore.options().has("METADATA_ONLY") || restore.options().has("SNAPSHOT");
    if (snapshot && restore.kind().writesDatabase() && check.model().isMaster(restore)) {
      check.report(restore.head(), "master cannot be restored from a snapshot");
    }
  }
}
