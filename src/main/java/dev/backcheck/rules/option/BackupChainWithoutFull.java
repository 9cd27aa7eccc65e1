package dev.backcheck.rules.option;

import dev.backcheck.model.CreatedDatabases.State;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/** A backup that builds on a full one that was never taken. */
final class BackupChainWithoutFull extends StatementRule<Backup> {

  BackupChainWithoutFull() {
    super(Family.OPTION, "backup-chain-without-full", Backup.class, Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3035, 4214)
        .summary("A log or differential backup of a new database without a full one before it")
        .because(
            """
            The scripts create the database, and no full backup of it comes before this one. A differential backup then fails \
            with message 3035: there is no current full backup. A log backup fails with message 4214, a number that is common \
            knowledge. A copy-only backup is no base for a differential one.""")
        .instead("Take a full backup first.")
        .sources("BACKUP", "E25")
        .yieldsTo("log-backup-under-simple")
        .bad("CREATE DATABASE Hr;\nBACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH «DIFFERENTIAL»;")
        .bad("CREATE DATABASE Hr;\nGO\n«BACKUP LOG» Hr TO DISK = 'D:\\a.trn';")
        .bad(
            "CREATE DATABASE Hr;\nBACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COPY_ONLY;\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH «DIFFERENTIAL»;")
        .good(
            "CREATE DATABASE Hr;\nBACKUP DATABASE Hr TO DISK = 'D:\\a.bak';\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH DIFFERENTIAL;")
        .good("CREATE DATABASE Hr ON (FILENAME = 'a') FOR ATTACH;\nBACKUP LOG Hr TO Nas;")
        .good("IF DB_ID('Hr') IS NULL CREATE DATABASE Hr;\nBACKUP LOG Hr TO Nas;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    boolean log = backup.kind() == Backup.Kind.LOG;
    Optional<Option> differential = backup.options().find("DIFFERENTIAL");
    if (backup.databases().size() != 1 || (!log && differential.isEmpty())) {
      return;
    }
    KnownText name = check.model().text(backup.databases().get(0));
    check
        .model()
        .createdDatabases()
        .before(name, check.step())
        .filter(entry -> lacksBase(entry.what(), log))
        .ifPresent(
            entry -> {
              SourceRange words = backup.header().get(0).range().to(backup.header().get(1).range());
              SourceRange where = log ? words : differential.orElseThrow().range();
              check
                  .report(where, "no full backup of the new database comes before this one")
                  .engine(log ? 4214 : 3035)
                  .related(
                      entry.step(),
                      entry.what() == State.NEW
                          ? "the database is created here"
                          : "this is a copy");
            });
  }

  private static boolean lacksBase(State state, boolean log) {
    return state == State.NEW || (state == State.COPIED && !log);
  }
}
