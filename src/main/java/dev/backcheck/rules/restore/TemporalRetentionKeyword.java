package dev.backcheck.rules.restore;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Restore;

/** A word that older servers do not know. */
public final class TemporalRetentionKeyword extends StatementRule<Restore> {

  private static final int SQL_SERVER_2017 = 14;

  /** The rule. */
  public TemporalRetentionKeyword() {
    super(
        Restore.class,
        rule("temporal-retention-keyword", Family.RESTORE, Severity.ERROR, Fails.PARSE)
            .engine(155)
            .summary("KEEP_TEMPORAL_RETENTION before SQL Server 2017")
            .because(
                """
                Microsoft's parser library knows KEEP_TEMPORAL_RETENTION from SQL Server 2017 on; no page describes it. An \
                older server does not know the option and refuses the batch; that it does so with message 155 is inferred.\
                """)
            .instead("Leave it out for older servers.")
            .inferred()
            .sources("SDOM")
            .bad(
                Example.of(
                        "RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH"
                            + " «KEEP_TEMPORAL_RETENTION»;")
                    .on("2016"))
            .bad(
                Example.of(
                        "RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH NORECOVERY,"
                            + " «KEEP_TEMPORAL_RETENTION»;")
                    .on("2014"))
            .good(
                Example.of(
                        "RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH"
                            + " KEEP_TEMPORAL_RETENTION;")
                    .on("2017"))
            .good("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH KEEP_TEMPORAL_RETENTION;"));
  }

  @Override
  protected void check(Restore restore, Check check) {
    restore
        .options()
        .find("KEEP_TEMPORAL_RETENTION")
        .filter(option -> check.target().atLeastMajor(SQL_SERVER_2017).isNo())
        .ifPresent(
            option ->
                check.report(option, check.target() + " does not know KEEP_TEMPORAL_RETENTION"));
  }
}
