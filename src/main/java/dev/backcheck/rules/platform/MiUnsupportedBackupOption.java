package dev.backcheck.rules.platform;

import dev.backcheck.reference.OptionCatalog;
import dev.backcheck.reference.Support;
import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;

/** A backup option that a managed instance does not have; the option table knows which. */
final class MiUnsupportedBackupOption extends StatementRule<Backup> {

  MiUnsupportedBackupOption() {
    super(Family.PLATFORM, "mi-unsupported-backup-option", Backup.class, Trait.MANAGED_SERVICE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 41901)
        .summary("A backup option does not exist on a managed instance")
        .because(
            """
            Options for tapes and log tails, FILE_SNAPSHOT and others are refused with message 41901. MIRROR TO is not in the \
            documented grammar either, but seen in scripts that run: that is info.""")
        .instead("Leave the option out.")
        .yieldsTo("mi-storage-key", "mi-backup-kind", "url-expiry-option", "discontinued-option")
        .sources("MIDIFF")
        .badOn("@mi", "BACKUP DATABASE B TO URL = '$(U)/b' WITH COPY_ONLY, «NOUNLOAD»;")
        .badOn("@mi", "BACKUP DATABASE B TO URL = '$(U)/b' WITH «FILE_SNAPSHOT», COPY_ONLY;")
        .badOn(
            "@mi", "BACKUP DATABASE B TO URL = '$(U)/b' MIRROR TO «URL = '$(U)/c'» WITH COPY_ONLY")
        .goodOn(
            "@mi", "BACKUP DATABASE B TO URL = '$(U)/b' WITH COPY_ONLY, COMPRESSION, STATS = 5;")
        .goodOn("2022", "BACKUP DATABASE B TO URL = '$(U)/b' WITH NOUNLOAD;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (!check.target().isManagedInstance().isYes()) {
      return;
    }
    for (Option option : backup.options().all()) {
      if (isMissing(option)) {
        var edits = OptionRemoval.of(check, backup.options(), option);
        check
            .report(option, "a managed instance has no backup option " + option.name())
            .safeFix("Remove " + option.name(), edits);
      }
    }
    if (!backup.mirrors().isEmpty()) {
      check
          .report(
              backup.mirrors().get(0).get(0), "MIRROR TO is not documented for managed instances")
          .info()
          .possible();
    }
  }

  private static boolean isMissing(Option option) {
    return OptionCatalog.find(Verb.BACKUP, option.name())
        .filter(facts -> facts.managedInstance() == Support.NO)
        .isPresent();
  }
}
