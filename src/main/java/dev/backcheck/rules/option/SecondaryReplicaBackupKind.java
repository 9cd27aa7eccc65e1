package dev.backcheck.rules.option;

import dev.backcheck.config.AvailabilityRole;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionInsertion;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** A backup that a secondary replica does not take. */
final class SecondaryReplicaBackupKind extends StatementRule<Backup> {

  private static final int SQL_SERVER_2025 = 17;

  SecondaryReplicaBackupKind() {
    super(Family.OPTION, "secondary-replica-backup-kind", Backup.class, Trait.ESTATE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3059)
        .inferred()
        .summary("A secondary replica takes no backup of this kind")
        .because(
            """
            Before SQL Server 2025 a secondary replica of an availability group takes full backups only with COPY_ONLY, and no \
            differential ones. In every version its log backups must not be copy-only. That the statement fails with message \
            3059 is inferred.""")
        .instead("Add COPY_ONLY to a full backup, or run it on the primary replica.")
        .limits("Only for databases the configuration calls secondary.")
        .sources("AGSEC")
        .bad(secondary("BACKUP DATABASE Hr TO Nas WITH «DIFFERENTIAL»;").on("2022"))
        .bad(secondary("«BACKUP DATABASE» Hr TO Nas;").on("2019"))
        .bad(secondary("BACKUP LOG Hr TO Nas WITH «COPY_ONLY»;"))
        .good(secondary("BACKUP DATABASE Hr TO Nas WITH COPY_ONLY;").on("2022"))
        .good(secondary("BACKUP DATABASE Hr TO Nas;").on("2025"))
        .goodOn("2022", "BACKUP DATABASE Hr TO Nas;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.databases().stream().noneMatch(database -> Databases.isSecondary(database, check))) {
      return;
    }
    Optional<Option> copy = backup.options().find("COPY_ONLY");
    Optional<Option> differential = backup.options().find("DIFFERENTIAL");
    boolean before2025 = check.target().atLeastMajor(SQL_SERVER_2025).isNo();
    if (backup.kind() == Backup.Kind.LOG) {
      copy.ifPresent(option -> check.report(option, "a secondary replica takes no copy-only log"));
    } else if (before2025 && differential.isPresent()) {
      check.report(differential.get(), "a secondary replica takes no differential backup");
    } else if (before2025 && copy.isEmpty()) {
      SourceRange words = backup.header().get(0).range().to(backup.header().get(1).range());
      check
          .report(words, "a secondary replica takes full backups with COPY_ONLY only")
          .unsafeFix("add COPY_ONLY", OptionInsertion.of(backup, "COPY_ONLY"));
    }
  }

  private static Example secondary(String sql) {
    return Example.of(sql).availability("hr", AvailabilityRole.SECONDARY);
  }
}
