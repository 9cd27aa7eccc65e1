package dev.backcheck.rules.s3;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.StripeRoom;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Options;

/** A database backup to a single S3 object of the usual size. */
final class S3LargeStripe extends StatementRule<Backup> {

  S3LargeStripe() {
    super(Family.S3, "s3-large-stripe", Backup.class, Trait.DATABASE, Trait.S3);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN, 3202)
        .possible()
        .summary("A database backup to one s3 URL ends at about 100 GB")
        .because(
            """
            An object has at most 10000 parts of MAXTRANSFERSIZE, 10 MB when nothing is said: a larger backup ends with message \
            3202 and operating system error 87. One page says 100 GB, another 200000 MiB, which is the largest part size.""")
        .instead("For large databases: COMPRESSION, MAXTRANSFERSIZE = 20971520, several URLs.")
        .ignoreWhen("The database is small.")
        .limits("The size of the database is not known; with --facts see url-stripes-too-small.")
        .sources("S3BP", "S3")
        .bad("BACKUP DATABASE Big TO «URL = 's3://minio.acme.test:9000/bak/big.bak'»;")
        .bad("BACKUP DATABASE Big TO «URL = 's3://$(Bucket)/big.bak'» WITH CHECKSUM;")
        .good(
            "BACKUP DATABASE Big TO URL = 's3://minio.acme.test:9000/bak/1.bak', URL = 's3://minio.acme.test:9000/bak/2.bak' WITH COMPRESSION, MAXTRANSFERSIZE = 20971520;",
            "BACKUP DATABASE Big TO URL = 's3://minio.acme.test:9000/bak/big.bak' WITH DIFFERENTIAL;",
            "BACKUP DATABASE msdb TO URL = 's3://minio.acme.test:9000/bak/msdb.bak';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Options options = backup.options();
    boolean tuned =
        options.has("MAXTRANSFERSIZE") || options.has("COMPRESSION") || options.has("DIFFERENTIAL");
    if (backup.kind() == Backup.Kind.DATABASE
        && !tuned
        && backup.devices().size() == 1
        && StripeRoom.of(backup, check).isEmpty()
        && S3Devices.isToS3(backup, check)
        && backup.databases().stream()
            .noneMatch(name -> check.model().systemDatabase(name).isPresent())) {
      String message = "a large database needs several URLs or a larger MAXTRANSFERSIZE";
      check.report(backup.devices().get(0), message);
    }
  }
}
