package dev.backcheck.rules.platform;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** A restore over a database that the same scripts have made, on a managed instance. */
final class MiRestoreExistingDatabase extends StatementRule<Restore> {

  MiRestoreExistingDatabase() {
    super(
        Family.PLATFORM,
        "mi-restore-existing-database",
        Restore.class,
        Trait.MANAGED_SERVICE,
        Trait.DATABASE,
        Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 1801)
        .summary("A managed instance does not restore over a database that exists")
        .because(
            "There is no REPLACE on a managed instance: where a database of that name exists, a restore fails with message 1801.")
        .instead("Drop the database first, or restore under another name and rename.")
        .limits(
            "It knows only databases that the scripts make themselves, or the server has named (--facts).")
        .sources("MIDIFF")
        .badOn(
            "@managed-instance",
            "CREATE DATABASE B; RESTORE DATABASE «B» FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';",
            """
            RESTORE DATABASE [Billing] FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b1.bak';
            RESTORE DATABASE «billing» FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b2.bak';""")
        .goodOn(
            "@managed-instance",
            """
            CREATE DATABASE Billing;
            DROP DATABASE Billing;
            RESTORE DATABASE Billing FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';""",
            "CREATE DATABASE B; RESTORE DATABASE BCopy FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';",
            """
            RESTORE DATABASE Billing FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH NORECOVERY;
            RESTORE DATABASE Billing WITH RECOVERY;""")
        .goodOn(
            "2022",
            "CREATE DATABASE B; RESTORE DATABASE B FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH REPLACE;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    Optional<Value> name = restore.database().filter(n -> check.model().text(n).isConstant());
    if (name.isEmpty()
        || restore.kind() != Restore.Kind.DATABASE
        || !restore.files().isEmpty()
        || restore.devices().isEmpty()
        || !check.target().isManagedInstance().isYes()) {
      return;
    }
    Optional<Step> made =
        check.model().databases().madeBefore(check.model().text(name.get()), check.step());
    if (made.isPresent()) {
      check
          .report(name.get(), "the database exists already, and a managed instance replaces none")
          .related(made.get(), "it is made here");
    }
  }
}
