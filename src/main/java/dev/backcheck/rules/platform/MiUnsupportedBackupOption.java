package dev.backcheck.rules.platform;

import dev.backcheck.reference.OptionCatalog;
import dev.backcheck.reference.Support;
import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;

/** A backup option that a managed instance does not have; the option table knows which. */
public final class MiUnsupportedBackupOption extends StatementRule<Backup> {

  /** The rule. */
  public MiUnsupportedBackupOption() {
    super(
        Backup.class,
        ManagedInstance.rule("mi-unsupported-backup-option", Severity.ERROR)
            .engine(41901)
            .summary("A backup option does not exist on a managed instance")
            .because(
                """
                Options for tapes and log tails, FILE_SNAPSHOT and others are refused with message 41901. MIRROR TO is not in \
                the documented grammar either, but seen in scripts that run: that is info.""")
            .instead("Leave the option out.")
            .bad(
                Example.of("BACKUP DATABASE B TO URL = '$(U)/b' WITH COPY_ONLY, «NOUNLOAD»;")
                    .on("@mi"))
            .bad(
                Example.of("BACKUP DATABASE B TO URL = '$(U)/b' WITH «FILE_SNAPSHOT», COPY_ONLY;")
                    .on("@mi"))
            .bad(
                Example.of(
                        "BACKUP DATABASE B TO URL = '$(U)/b' MIRROR TO «URL = '$(U)/c'» WITH COPY_ONLY")
                    .on("@mi"))
            .good(
                Example.of(
                        "BACKUP DATABASE B TO URL = '$(U)/b' WITH COPY_ONLY, COMPRESSION, STATS = 5;")
                    .on("@mi"))
            .good(Example.of("BACKUP DATABASE B TO URL = '$(U)/b' WITH NOUNLOAD;").on("2022"))
            .yieldsTo(
                "mi-storage-key", "mi-backup-kind", "url-expiry-option", "discontinued-option"));
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
            .fix("Remove " + option.name(), Fix.Safety.SAFE, edits);
      }
    }
    if (!backup.mirrors().isEmpty()) {
      check
          .report(
              backup.mirrors().get(0).get(0), "MIRROR TO is not documented for managed instances")
          .severity(Severity.INFO)
          .confidence(Confidence.POSSIBLE);
    }
  }

  private static boolean isMissing(Option option) {
    return OptionCatalog.find(Verb.BACKUP, option.name())
        .filter(facts -> facts.managedInstance() == Support.NO)
        .isPresent();
  }
}
