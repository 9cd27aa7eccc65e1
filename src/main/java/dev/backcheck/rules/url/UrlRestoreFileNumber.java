package dev.backcheck.rules.url;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.Restore;
import java.util.stream.Stream;

/** {@code FILE = n} in a restore from a URL. */
final class UrlRestoreFileNumber extends StatementRule<Restore> {

  UrlRestoreFileNumber() {
    super(Family.URL, "url-restore-file-number", Restore.class, Where.option("FILE"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .likely()
        .summary("FILE = n in a restore from a URL")
        .because(
            """
            A blob cannot be appended to, so it holds one backup set and there is no second. The documentation marks FILE as \
            unsupported for URLs, yet FILE = 1, which Management Studio writes, is taken; that is inferred and so advice.""")
        .instead("Leave FILE out, and name the URL of the wanted backup.")
        .limits("Snapshot backups of several databases have their own FILE numbers: left alone.")
        .sources("B2U", "S3")
        .bad(
            "RESTORE DATABASE Hr FROM URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH «FILE = 3», NORECOVERY;",
            "RESTORE DATABASE Hr FROM URL = 's3://minio.acme.test:9000/bak/a.bak' WITH «FILE = 1», NOUNLOAD;")
        .good(
            "RESTORE DATABASE Hr FROM URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH FILE = @set;",
            "RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH FILE = 3;",
            "RESTORE DATABASE Hr FROM URL = 'https://acmebak.blob.core.windows.net/n/g.bkm' WITH METADATA_ONLY, FILE = 2;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    Options options = restore.options();
    boolean snapshot = Stream.of("METADATA_ONLY", "SNAPSHOT", "DBNAME").anyMatch(options::has);
    if (snapshot || !restore.isToUrl() || restore.kind() == Restore.Kind.BACKUPSETONLY) {
      return;
    }
    for (Option file : options.every("FILE")) {
      long number = file.value().map(check.model()::wholeNumber).map(n -> n.orElse(0)).orElse(0L);
      if (number == 1) {
        check.report(file, "FILE = 1 is not needed for a URL").info().unsafeRemoval(options, file);
      } else if (number > 1) {
        check.report(file, "a blob holds one backup set, there is no FILE = " + number);
      }
    }
  }
}
