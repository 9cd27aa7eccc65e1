package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Restore;
import java.util.List;

/** A revert to a database snapshot with more than it takes. */
final class RevertWithOptions extends StatementRule<Restore> {

  RevertWithOptions() {
    super(Family.RESTORE, "revert-with-options", Restore.class, Trait.DATABASE_SNAPSHOT);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("DATABASE_SNAPSHOT with a WITH list, other devices, or RESTORE LOG")
        .because(
            """
            A revert sets a whole database back to one of its snapshots. The documentation permits no WITH list, no other device \
            and no RESTORE LOG with it.""")
        .instead("Write RESTORE DATABASE name FROM DATABASE_SNAPSHOT = 'snapshot' and no more.")
        .sources("RARG")
        .bad("RESTORE DATABASE S FROM DATABASE_SNAPSHOT = 'SalesMorning' «WITH RECOVERY»;")
        .bad("«RESTORE LOG S» FROM DATABASE_SNAPSHOT = 'SalesMorning';")
        .bad("RESTORE DATABASE S FROM DATABASE_SNAPSHOT = 'SalesMorning', «DISK = 'D:\\s.bak'»;")
        .good("RESTORE DATABASE S FROM DATABASE_SNAPSHOT = 'SalesMorning';")
        .good("RESTORE DATABASE S FROM DISK = 'D:\\s.bak' WITH RECOVERY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (!restore.isRevert()) {
      return;
    }
    if (!restore.options().isEmpty()) {
      List<Edit> edits = OptionRemoval.of(check, restore.options(), restore.options().all());
      check
          .report(restore.options(), "a revert to a database snapshot takes no WITH list")
          .unsafeFix("Remove the WITH list", edits);
    }
    if (restore.kind() == Restore.Kind.LOG) {
      check.report(restore.head(), "a log cannot be reverted to a database snapshot");
    }
    restore.devices().stream()
        .filter(device -> device.medium() != Device.Medium.DATABASE_SNAPSHOT)
        .findFirst()
        .ifPresent(
            device -> check.report(device, "a revert takes the database snapshot and no device"));
  }
}
