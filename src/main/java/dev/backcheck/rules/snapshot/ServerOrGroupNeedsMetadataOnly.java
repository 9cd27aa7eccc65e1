package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionInsertion;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;

/** A snapshot backup of several databases that does not say so. */
final class ServerOrGroupNeedsMetadataOnly extends StatementRule<Backup> {

  ServerOrGroupNeedsMetadataOnly() {
    super(
        Family.SNAPSHOT,
        "server-or-group-needs-metadata-only",
        Backup.class,
        Trait.SEVERAL_DATABASES);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("BACKUP SERVER or BACKUP GROUP without METADATA_ONLY")
        .because(
            """
            Several databases can be backed up by one statement only as a snapshot, of which the server writes the metadata \
            while the storage copies the files. Without METADATA_ONLY, or SNAPSHOT as it is also called, the statement fails \
            when it runs.""")
        .instead(
            "Add METADATA_ONLY and suspend the databases before, or back up each database by its own statement.")
        .sources("BACKUP", "SNAP")
        .bad("«BACKUP SERVER» TO DISK = 'D:\\server.bkm' WITH FORMAT;")
        .bad("«BACKUP GROUP Sales, Stock» TO DISK = 'D:\\group.bkm';")
        .good("BACKUP SERVER TO DISK = 'D:\\server.bkm' WITH METADATA_ONLY, FORMAT;")
        .good("BACKUP GROUP Sales, Stock TO DISK = 'D:\\group.bkm' WITH SNAPSHOT;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\sales.bak' WITH FORMAT;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    boolean several = backup.kind() == Backup.Kind.SERVER || backup.kind() == Backup.Kind.GROUP;
    if (several && !backup.isSnapshot()) {
      check
          .report(backup.head(), backup.words() + " without METADATA_ONLY")
          .safeFix("Add METADATA_ONLY", OptionInsertion.of(backup, "METADATA_ONLY"));
    }
  }
}
