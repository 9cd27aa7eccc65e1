package dev.backcheck.rules.bestpractice;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import java.util.List;
import java.util.Optional;

/** A copy of a database that would lie on the files of the original. */
public final class RestoreWithoutMove extends StatementRule<Restore> {

  /** The rule. */
  public RestoreWithoutMove() {
    super(
        Restore.class,
        rule("restore-with-move-missing", Family.BEST_PRACTICE, Severity.INFO, Fails.RUN)
            .confidence(Confidence.POSSIBLE)
            .engine(3156, 1834)
            .summary("A database is restored under another name without MOVE")
            .because(
                """
                Without MOVE the files go where those of the original were. On the same instance they are in use there: the \
                restore fails with messages 1834 and 3156.""")
            .instead("Add MOVE 'logical name' TO 'path' for each file.")
            .ignoreWhen("the restore runs on another server.")
            .reference(
                "RESTORE arguments",
                "https://learn.microsoft.com/sql/t-sql/statements/restore-statements-arguments-transact-sql")
            .bad(
                """
                        BACKUP DATABASE B TO DISK = 'D:\\b.bak' WITH FORMAT;
                        RESTORE DATABASE «BCopy» FROM DISK = 'd:\\b.bak';""")
            .bad(
                """
                        BACKUP DATABASE [B] TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';
                        RESTORE DATABASE «[B test]» FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH STATS = 10;""")
            .good(
                """
                        BACKUP DATABASE B TO DISK = 'D:\\b.bak' WITH FORMAT;
                        RESTORE DATABASE BCopy FROM DISK = 'D:\\b.bak' WITH MOVE 'b' TO 'D:\\copy.mdf', MOVE 'b_log' TO 'D:\\copy.ldf';""")
            .good(
                """
                        BACKUP DATABASE B TO DISK = 'D:\\b.bak' WITH FORMAT;
                        RESTORE DATABASE [b] FROM DISK = 'D:\\b.bak' WITH REPLACE;""")
            .good("RESTORE DATABASE BCopy FROM DISK = 'D:\\b.bak';"));
  }

  @Override
  protected void check(Restore restore, Check check) {
    Optional<Value> copy = restore.database().filter(name -> isKnown(name, check));
    if (restore.kind() != Restore.Kind.DATABASE
        || copy.isEmpty()
        || restore.devices().isEmpty()
        || restore.options().has("MOVE")) {
      return;
    }
    for (Step writer : writers(restore.devices().get(0), check)) {
      Value original = ((Backup) writer.statement()).databases().get(0);
      if (!isKnown(original, check) || same(original, copy.get(), check)) {
        return;
      }
    }
    writers(restore.devices().get(0), check).stream()
        .limit(1)
        .forEach(
            writer ->
                check
                    .report(copy.get(), "a copy without MOVE lies on the files of the original")
                    .related(
                        Check.place(writer, writer.statement()), "the original is backed up here"));
  }

  private static List<Step> writers(Device device, Check check) {
    return check.model().writers(check.model().key(device)).stream()
        .filter(step -> step.index() < check.step().index())
        .filter(step -> ((Backup) step.statement()).databases().size() == 1)
        .toList();
  }

  private static boolean isKnown(Value name, Check check) {
    return check.model().text(name).isConstant();
  }

  private static boolean same(Value one, Value other, Check check) {
    String name = check.model().text(one).pattern();
    return name.equalsIgnoreCase(check.model().text(other).pattern());
  }
}
