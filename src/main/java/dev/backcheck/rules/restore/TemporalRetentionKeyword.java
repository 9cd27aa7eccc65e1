package dev.backcheck.rules.restore;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.NewerOptionRule;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.Severity;

/** KEEP_TEMPORAL_RETENTION on an older server. */
final class TemporalRetentionKeyword {

  private TemporalRetentionKeyword() {}

  static Rule create() {
    return new NewerOptionRule(
        Verb.RESTORE,
        rule("temporal-retention-keyword", Family.RESTORE, Severity.ERROR, Fails.PARSE)
            .engine(155)
            .inferred()
            .summary("KEEP_TEMPORAL_RETENTION before SQL Server 2017")
            .because(
                """
                Microsoft's parser library knows KEEP_TEMPORAL_RETENTION from SQL Server 2017 on; no page describes it. An \
                older server does not know the option and refuses the batch; that it does so with message 155 is inferred.\
                """)
            .instead("Leave it out for older servers.")
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
            .good("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH KEEP_TEMPORAL_RETENTION;"),
        "KEEP_TEMPORAL_RETENTION");
  }
}
