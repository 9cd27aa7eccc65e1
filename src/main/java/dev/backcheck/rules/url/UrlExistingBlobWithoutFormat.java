package dev.backcheck.rules.url;

import dev.backcheck.model.Histories;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import java.util.Optional;

/** A backup under a name that is the same each time. */
final class UrlExistingBlobWithoutFormat extends StatementRule<Backup> {

  private static final LazyPattern STAMP =
      LazyPattern.of("\\d{6}|\\d{4}[-_.]\\d{2}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-");

  UrlExistingBlobWithoutFormat() {
    super(Family.URL, "url-existing-blob-without-format", Backup.class, Trait.URL);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3296)
        .summary("A backup to a fixed URL without FORMAT succeeds only once")
        .because(
            """
            A blob cannot be appended to. Where it exists already the backup ends with message 3296 unless WITH FORMAT allows to \
            overwrite it. Advice for a statement that may run once; a warning where the run itself writes the blob before, and \
            in loops and procedures.""")
        .instead("Build the name with date and time, so that every backup is kept.")
        .ignoreWhen("The backup is taken once.")
        .limits(
            "That a file is the command of an Agent job is not seen, only what sp_add_jobstep says.")
        .sources("B2U", "B2UBP", "E25")
        .yieldsTo("url-duplicate-device")
        .bad(
            "BACKUP DATABASE B TO «URL = 'https://acmebak.blob.core.windows.net/n/a'» WITH COMPRESSION;",
            "BACKUP LOG B TO URL = 's3://minio.acme.test:9000/bak/a.trn' WITH FORMAT;\nBACKUP LOG B TO «URL = 's3://minio.acme.test:9000/bak/a.trn'»;")
        .good("BACKUP DATABASE B TO URL = 'https://acmebak.blob.core.windows.net/n/a' WITH FORMAT;")
        .good(Nightly.backup("hr_20261123.bak"))
        .good(Nightly.backup("$(File)"));
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.options().has("FORMAT") || backup.options().has("FILE_SNAPSHOT")) {
      return;
    }
    for (Device device : backup.allDevices()) {
      check
          .model()
          .url(device)
          .filter(url -> url.isKnown() && !url.segments().isEmpty())
          .ifPresent(url -> check(device, url.text(), check));
    }
  }

  private static void check(Device device, String url, Check check) {
    Optional<Step> before =
        check.model().mediaSets().before(device, check.step()).map(Histories.Entry::step);
    if (before.isPresent()) {
      check
          .report(device, "the blob was written before in this run")
          .related(before.get(), "the backup before");
    } else if (!STAMP.matcher(url).find()) {
      check
          .report(device, "the name of the blob is the same each time")
          .possible()
          .severity(check.step().placement().isRepeated() ? Severity.WARNING : Severity.INFO);
    }
  }
}
