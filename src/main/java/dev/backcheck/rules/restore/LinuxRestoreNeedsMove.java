package dev.backcheck.rules.restore;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Restore;

/** A restore on Linux that leaves the files where Windows had them. */
public final class LinuxRestoreNeedsMove extends StatementRule<Restore> {

  /** The rule. */
  public LinuxRestoreNeedsMove() {
    super(
        Restore.class,
        rule("linux-restore-needs-move", Family.RESTORE, Severity.INFO, Fails.RUN)
            .engine(5133, 3156)
            .confidence(Confidence.POSSIBLE)
            .summary("A restore on Linux without MOVE")
            .because(
                """
                A backup holds the paths of its files. One that was taken on Windows says C:\\…, which a server on Linux does \
                not have: the restore fails with messages 5133 and 3156 when it runs.\
                """)
            .instead(
                "Add a MOVE to a path such as /var/opt/mssql/data for each file of the database.")
            .ignoreWhen("The backup was taken on Linux.")
            .sources("LNXMIG")
            .bad(
                Example.of("«RESTORE DATABASE Sales» FROM DISK = '/var/opt/mssql/data/s.bak';")
                    .on("2022@linux"))
            .bad(
                Example.of("«RESTORE DATABASE Sales» FROM DISK = '/b/s.bak' WITH REPLACE;")
                    .on("2019@container"))
            .good(
                Example.of(
                        """
                        RESTORE DATABASE Sales FROM DISK = '/b/s.bak'
                        WITH MOVE 'sales' TO '/var/opt/mssql/data/sales.mdf';\
                        """)
                    .on("2022@linux"))
            .good(Example.of("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak';").on("2022@windows"))
            .good(
                Example.of(
                        """
                        BACKUP DATABASE Sales TO DISK = '/b/s.bak' WITH INIT;
                        RESTORE DATABASE Sales FROM DISK = '/b/s.bak' WITH REPLACE;\
                        """)
                    .on("2022@linux")));
  }

  @Override
  protected void check(Restore restore, Check check) {
    boolean known = check.model().mediaSets().readBy(restore, check.step()).isPresent();
    boolean system = restore.database().flatMap(check.model()::systemDatabase).isPresent();
    if (restore.kind() == Restore.Kind.DATABASE
        && restore.isWhole()
        && !restore.options().has("MOVE")
        && !known
        && !system
        && check.target().isLinux().isYes()) {
      check.report(restore.head(), "a backup taken on Windows needs MOVE here");
    }
  }
}
