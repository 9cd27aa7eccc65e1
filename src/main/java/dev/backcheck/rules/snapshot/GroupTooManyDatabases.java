package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** More databases than a group holds. */
final class GroupTooManyDatabases extends StatementRule<Backup> {

  private static final int MAX_DATABASES = 64;

  GroupTooManyDatabases() {
    super(Family.SNAPSHOT, "group-too-many-databases", Backup.class, Trait.SEVERAL_DATABASES);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 925)
        .summary("BACKUP GROUP with more than 64 databases")
        .because(
            """
            At most 64 databases can be suspended and backed up together. The statement is read, and fails with message 925 when \
            it runs.""")
        .instead("Make several groups.")
        .sources("SNAP")
        .bad(example(MAX_DATABASES + 1))
        .bad(example(MAX_DATABASES + 6))
        .good(example(MAX_DATABASES))
        .good("BACKUP GROUP Sales, Stock TO DISK = 'D:\\g.bkm' WITH METADATA_ONLY;");
  }

  private static String example(int count) {
    String names =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> i == MAX_DATABASES + 1 ? "«d" + i + "»" : "d" + i)
            .collect(Collectors.joining(", "));
    return "BACKUP GROUP " + names + " TO DISK = 'D:\\g.bkm' WITH METADATA_ONLY;";
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.kind() == Backup.Kind.GROUP && backup.databases().size() > MAX_DATABASES) {
      check.report(
          backup.databases().get(MAX_DATABASES),
          "a group holds " + MAX_DATABASES + " databases, and this is one more");
    }
  }
}
