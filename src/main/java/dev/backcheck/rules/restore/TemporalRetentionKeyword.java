package dev.backcheck.rules.restore;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.NewerOptionRule;
import dev.backcheck.rule.RuleDraft;

/** KEEP_TEMPORAL_RETENTION on an older server. */
final class TemporalRetentionKeyword extends NewerOptionRule {

  TemporalRetentionKeyword() {
    super(Family.RESTORE, "temporal-retention-keyword", Verb.RESTORE, "KEEP_TEMPORAL_RETENTION");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 155)
        .inferred()
        .summary("KEEP_TEMPORAL_RETENTION before SQL Server 2017")
        .because(
            """
            Microsoft's parser library knows KEEP_TEMPORAL_RETENTION from SQL Server 2017 on; no page describes it. An older \
            server does not know the option and refuses the batch; that it does so with message 155 is inferred.""")
        .instead("Leave it out for older servers.")
        .sources("SDOM")
        .badOn(
            "2016",
            "RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH «KEEP_TEMPORAL_RETENTION»;")
        .badOn(
            "2014",
            "RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH NORECOVERY, «KEEP_TEMPORAL_RETENTION»;")
        .goodOn(
            "2017", "RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH KEEP_TEMPORAL_RETENTION;")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH KEEP_TEMPORAL_RETENTION;");
  }
}
