package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionInsertion;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;

/** The backup set of a group, read as an ordinary one. */
final class BackupSetOnly extends StatementRule<Restore> {

  BackupSetOnly() {
    super(Family.SNAPSHOT, "backupsetonly-without-metadata-only", Restore.class, Trait.READS_ONLY);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .inferred()
        .summary("RESTORE BACKUPSETONLY without METADATA_ONLY")
        .because(
            """
            RESTORE BACKUPSETONLY lists what a snapshot backup of a group or server holds; every example of the documentation \
            says METADATA_ONLY. That it is needed is inferred from them.""")
        .instead("Add METADATA_ONLY.")
        .sources("SNAP")
        .bad("«RESTORE BACKUPSETONLY» FROM DISK = 'D:\\g.bkm';")
        .bad("«RESTORE BACKUPSETONLY» FROM DISK = 'D:\\g.bkm' WITH FILE = 1;")
        .good("RESTORE BACKUPSETONLY FROM DISK = 'D:\\g.bkm' WITH METADATA_ONLY;")
        .good("RESTORE HEADERONLY FROM DISK = 'D:\\g.bkm';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    boolean snapshot = restore.options().has("METADATA_ONLY") || restore.options().has("SNAPSHOT");
    if (restore.kind() == Restore.Kind.BACKUPSETONLY && !snapshot) {
      check
          .report(restore.head(), "RESTORE BACKUPSETONLY without METADATA_ONLY")
          .unsafeFix("Add METADATA_ONLY", OptionInsertion.of(restore, "METADATA_ONLY"));
    }
  }
}
