package dev.backcheck.rules.url;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.StripeRoom;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;

/** A database that is larger than what the URLs of its backup can take. */
final class UrlStripesTooSmall extends StatementRule<Backup> {

  private static final String FACTS =
      "{\"version\": \"1.0\", \"databases\": [{\"name\": \"Big\", \"sizeBytes\": 429496729600}]}";
  private static final String BIG = "BACKUP DATABASE Big TO ";

  UrlStripesTooSmall() {
    super(Family.URL, "url-stripes-too-small", Backup.class, Trait.FACTS);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3063, 1117, 3202)
        .likely()
        .summary("The database is larger than what the URLs of its backup take")
        .because(
            """
            A block blob has at most 50000 blocks of MAXTRANSFERSIZE (1 MB when nothing is said, so 48.8 GB), an S3 object 10000 \
            parts of it (10 MB, so 97.7 GB), a page blob 1 TB. When a stripe is full, after hours, the backup ends with message \
            3063 or 3202, or an I/O error.""")
        .instead("Write COMPRESSION, a larger MAXTRANSFERSIZE and more URLs.")
        .ignoreWhen("Most of the data files is free space: a backup holds used pages only.")
        .limits(
            "Needs the size of the database (--facts). With COMPRESSION it is a note: how small the backup gets, nobody knows before.")
        .sources("B2U", "B2UBP", "S3BP")
        .bad(Example.of(BIG + "«URL = 'https://bak.blob.core.windows.net/n/1'»;").facts(FACTS))
        .bad(
            Example.of(
                    BIG + "«URL = 's3://s3.eu-west-1.amazonaws.com/bak/1.bak'» WITH COMPRESSION;")
                .facts(FACTS))
        .good(
            Example.of(
                    "BACKUP DATABASE Big TO URL = 'https://bak.blob.core.windows.net/n/1', URL = 'https://bak.blob.core.windows.net/n/2', URL = 'https://bak.blob.core.windows.net/n/3' WITH MAXTRANSFERSIZE = 4194304;")
                .facts(FACTS))
        .good(BIG + "URL = 'https://bak.blob.core.windows.net/n/1';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    StripeRoom.of(backup, check)
        .filter(room -> !room.isEnough())
        .ifPresent(room -> report(backup, room, check));
  }

  private static void report(Backup backup, StripeRoom room, Check check) {
    int urls = room.stripes();
    String message =
        "the data files of the database have %s, and %d %s %s"
            .formatted(
                StripeRoom.gigabytes(room.size()),
                urls,
                urls == 1 ? "URL of this transfer size takes" : "URLs of this transfer size take",
                StripeRoom.gigabytes(room.perStripe() * urls));
    ReportDraft report =
        check
            .report(backup.devices().get(0), message)
            .help(
                "without compression it takes %d such URLs, or a larger MAXTRANSFERSIZE"
                    .formatted(room.needed()));
    if (backup.options().has("COMPRESSION")) {
      report.info().possible();
    }
  }
}
