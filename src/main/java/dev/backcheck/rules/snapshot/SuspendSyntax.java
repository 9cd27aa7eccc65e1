package dev.backcheck.rules.snapshot;

import dev.backcheck.model.Suspension;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.OtherStatement;

/** A suspension without its equals sign. */
final class SuspendSyntax extends StatementRule<OtherStatement> {

  SuspendSyntax() {
    super(Family.SNAPSHOT, "snapshot-suspend-syntax", OtherStatement.class, Trait.SNAPSHOT);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.PARSE)
        .inferred()
        .summary("SUSPEND_FOR_SNAPSHOT_BACKUP without an equals sign")
        .because(
            """
            The page about snapshot backups writes SUSPEND_FOR_SNAPSHOT_BACKUP = ON; the syntax block of the BACKUP page leaves \
            the equals sign out. That the server needs it is inferred.""")
        .instead("Write SUSPEND_FOR_SNAPSHOT_BACKUP = ON.")
        .sources("SNAP", "BACKUP")
        .bad(
            """
            ALTER DATABASE S SET «SUSPEND_FOR_SNAPSHOT_BACKUP» ON;
            BACKUP DATABASE S TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY;""",
            """
            ALTER SERVER CONFIGURATION SET «SUSPEND_FOR_SNAPSHOT_BACKUP» ON (MODE = COPY_ONLY);
            BACKUP SERVER TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY;""")
        .good(
            "ALTER DATABASE S SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON; BACKUP DATABASE S TO DISK = 's' WITH METADATA_ONLY;",
            "ALTER DATABASE S SET READ_COMMITTED_SNAPSHOT ON; BACKUP DATABASE S TO DISK = 'D:\\s.bak';");
  }

  @Override
  protected void check(OtherStatement statement, Check check) {
    check
        .model()
        .snapshotSuspensions()
        .at(check.step())
        .filter(suspension -> !suspension.equalsSign())
        .map(Suspension::word)
        .ifPresent(
            word ->
                check
                    .report(word, "an equals sign is missing")
                    .safeFix("Add the equals sign", new SourceRange(word.end(), word.end()), " ="));
  }
}
