package dev.backcheck.rules.platform;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import java.util.List;

/** Options in a restore on a managed instance, which has none. */
final class MiRestoreWithClause extends StatementRule<Restore> {

  MiRestoreWithClause() {
    super(Family.PLATFORM, "mi-restore-with-clause", Restore.class, Trait.MANAGED_SERVICE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 41901)
        .summary("RESTORE on a managed instance has no WITH list")
        .because(
            """
            A managed instance restores a full backup to a new database and decides the rest itself: files, recovery, \
            replacement. Options are refused with message 41901. RESTORE_OPTIONS is left alone for S3 sources, which may need a \
            region. Statements that only read a backup get a warning: the documentation is less clear.""")
        .instead("End the statement behind its devices.")
        .sources("MIDIFF")
        .badOn(
            "@managed-instance",
            "RESTORE DATABASE B FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' «WITH REPLACE, STATS = 5»;",
            "RESTORE VERIFYONLY FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' «WITH CHECKSUM»;")
        .goodOn(
            "@managed-instance",
            "RESTORE DATABASE B FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';",
            """
            RESTORE DATABASE B FROM URL = 's3://s3.kestrel.example/nightly/b.bak'
                WITH RESTORE_OPTIONS = '{"s3": {"region": "north"}}';""")
        .goodOn(
            "2022",
            "RESTORE DATABASE B FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH REPLACE;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (!check.target().isManagedInstance().isYes()) {
      return;
    }
    boolean fromS3 =
        restore.devices().stream()
            .anyMatch(device -> check.model().url(device).filter(StorageUrl::isS3).isPresent());
    // CREDENTIAL has a rule of its own.
    List<Option> refused =
        restore.options().all().stream()
            .filter(option -> !option.name().equals("CREDENTIAL"))
            .filter(option -> !(fromS3 && option.name().equals("RESTORE_OPTIONS")))
            .toList();
    // A log cannot be restored at all, whatever its options.
    if (!refused.isEmpty() && restore.kind() != Restore.Kind.LOG) {
      // Without devices the options are all the statement says.
      List<Edit> edits =
          restore.devices().isEmpty()
              ? List.of()
              : OptionRemoval.of(check, restore.options(), refused);
      check
          .report(restore.options(), "a managed instance takes no options in " + restore.words())
          .severity(restore.kind().writesDatabase() ? Severity.ERROR : Severity.WARNING)
          .safeFix("Remove the options", edits);
    }
  }
}
