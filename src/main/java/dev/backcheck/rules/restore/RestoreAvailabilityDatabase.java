package dev.backcheck.rules.restore;

import dev.backcheck.config.AvailabilityRole;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.FileSpec;
import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;

/** A database of an availability group that is restored over. */
final class RestoreAvailabilityDatabase extends StatementRule<Restore> {

  RestoreAvailabilityDatabase() {
    super(Family.RESTORE, "restore-availability-database", Restore.class, Trait.ESTATE);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3104)
        .likely()
        .summary("A database of an availability group is restored")
        .because(
            """
            A database cannot be restored while it belongs to an availability group: message 3104 when the statement runs. It is \
            a warning, because a secondary replica is restored before it joins.""")
        .instead("Take the database out of the group first: ALTER DATABASE … SET HADR OFF.")
        .limits("Which databases belong to a group is known only where the settings state it.")
        .sources("AGSEC", "E25")
        .bad(
            Example.of("«RESTORE DATABASE Sales» FROM DISK = 'D:\\s.bak' WITH REPLACE;")
                .availability("Sales", AvailabilityRole.PRIMARY))
        .bad(
            Example.of("«RESTORE LOG sales» FROM DISK = 'D:\\s.trn' WITH NORECOVERY;")
                .availability("Sales", AvailabilityRole.SECONDARY))
        .good(
            Example.of(
"""
ALTER DATABASE Sales SET HADR OFF;
RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH REPLACE;\
""")
                .availability("Sales", AvailabilityRole.PRIMARY))
        .good(
            Example.of(
"""
RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH NORECOVERY;
ALTER DATABASE Sales SET HADR AVAILABILITY GROUP = Ag;\
""")
                .availability("Sales", AvailabilityRole.SECONDARY))
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH REPLACE;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    boolean pages = restore.files().stream().anyMatch(f -> f.kind() == FileSpec.Kind.PAGE);
    if (!restore.kind().writesDatabase() || restore.devices().isEmpty() || pages) {
      return;
    }
    KnownText database = check.text(restore.database().orElseThrow());
    boolean member =
        database.constant().flatMap(check.settings().estate()::availabilityRole).isPresent();
    if (member && !check.model().availabilityMembership().changes(database)) {
      check.report(restore.head(), "the database belongs to an availability group");
    }
  }
}
