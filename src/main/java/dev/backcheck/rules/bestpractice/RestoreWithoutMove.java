package dev.backcheck.rules.bestpractice;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;
import java.util.List;

/** A copy of a database that would lie on the files of the original. */
final class RestoreWithoutMove extends StatementRule<Restore> {

  RestoreWithoutMove() {
    super(Family.BEST_PRACTICE, "restore-with-move-missing", Restore.class, Trait.EARLIER_BACKUP);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN, 3156, 1834)
        .possible()
        .summary("A database is restored under another name without MOVE")
        .because(
            """
            Without MOVE the files go where those of the original were. On the same instance they are in use there: the restore \
            fails with messages 1834 and 3156.""")
        .instead("Add MOVE 'logical name' TO 'path' for each file.")
        .ignoreWhen("the restore runs on another server.")
        .sources("RARG")
        .bad(
            "BACKUP DATABASE B TO DISK = 'D:\\b.bak'; RESTORE DATABASE «BCopy» FROM DISK = 'd:\\b.bak'",
            "BACKUP DATABASE B TO URL = '$(U)/b';RESTORE DATABASE «[B t]» FROM URL = '$(U)/b' WITH STATS;")
        .good(
            "BACKUP DATABASE B TO DISK = 'b.bak'; RESTORE DATABASE C FROM DISK = 'b.bak' WITH MOVE 'b' TO 'c'",
            "BACKUP DATABASE B TO DISK = 'D:\\b.bak'; RESTORE DATABASE [b] FROM DISK = 'D:\\b.bak'",
            "RESTORE DATABASE BCopy FROM DISK = 'D:\\b.bak';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.DATABASE
        || restore.database().isEmpty()
        || restore.devices().isEmpty()
        || restore.options().has("MOVE")) {
      return;
    }
    KnownText copy = check.model().text(restore.database().get());
    List<Step> writers = check.model().writers(check.model().key(restore.devices().get(0)));
    boolean another = false;
    for (int i = 0; i < writers.size() && writers.get(i).index() < check.step().index(); i++) {
      if (mayBe(copy, writers.get(i), check)) {
        return;
      }
      another = true;
    }
    if (another) {
      check
          .report(restore.database().get(), "a copy without MOVE lies on the original's files")
          .related(writers.get(0), "it is backed up here");
    }
  }

  private static boolean mayBe(KnownText copy, Step writer, Check check) {
    return ((Backup) writer.statement())
        .databases().stream()
            .map(check.model()::text)
            .anyMatch(
                name ->
                    !name.isConstant()
                        || !copy.isConstant()
                        || name.pattern().equalsIgnoreCase(copy.pattern()));
  }
}
