package dev.backcheck.rules.s3;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** A transfer size for S3 without compression. */
final class S3TransferSizeNeedsCompression extends StatementRule<Backup> {

  private static final long USUAL = 10_485_760;

  S3TransferSizeNeedsCompression() {
    super(
        Family.S3,
        "s3-maxtransfersize-needs-compression",
        Backup.class,
        Where.option("MAXTRANSFERSIZE").and(Trait.S3));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("MAXTRANSFERSIZE for S3 without COMPRESSION")
        .because(
            """
            Any size but the usual one of 10485760 needs a compressed backup. With NO_COMPRESSION the statement contradicts \
            that; with neither word the server's default decides, so it is a warning.""")
        .instead("Add COMPRESSION, or leave MAXTRANSFERSIZE out.")
        .sources("S3")
        .yieldsTo("maxtransfersize-invalid")
        .bad(
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH «MAXTRANSFERSIZE = 20971520»;",
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH NO_COMPRESSION, «MAXTRANSFERSIZE = 5242880»;")
        .good(
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH COMPRESSION, MAXTRANSFERSIZE = 20971520;",
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH MAXTRANSFERSIZE = 10485760;",
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH MAXTRANSFERSIZE = 4194304;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Optional<Option> option = backup.options().find("MAXTRANSFERSIZE");
    boolean compressed = backup.options().has("COMPRESSION");
    if (option.isEmpty() || compressed || !S3Devices.isToS3(backup, check)) {
      return;
    }
    if (S3Devices.number(option.get(), check).orElse(USUAL) == USUAL) {
      return;
    }
    ReportDraft draft = check.report(option.get(), "MAXTRANSFERSIZE for S3 needs COMPRESSION");
    if (!backup.options().has("NO_COMPRESSION")) {
      int start = option.get().range().start();
      SourceRange before = new SourceRange(start, start);
      draft.warning().likely().safeFix("add COMPRESSION", before, "COMPRESSION, ");
    }
  }
}
