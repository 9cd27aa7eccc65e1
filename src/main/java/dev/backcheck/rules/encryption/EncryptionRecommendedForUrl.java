package dev.backcheck.rules.encryption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OnDemand;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;

/** A backup to other people's storage in plain text. */
final class EncryptionRecommendedForUrl extends StatementRule<Backup> implements OnDemand {

  EncryptionRecommendedForUrl() {
    super(Family.ENCRYPTION, "encryption-recommended-for-url", Backup.class, Trait.URL);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("A backup to URL is not encrypted")
        .because(
            """
            Who can read the container can restore the backup. The documentation calls it a recommended practice to encrypt \
            backups, above all those that leave the house. Nothing fails.""")
        .instead("Add ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = …).")
        .ignoreWhen("the storage encrypts, and who may read it is settled.")
        .sources("BACKUP")
        .bad("BACKUP DATABASE Hr TO «URL = 'https://a.blob.core.windows.net/c/a.bak'»;")
        .bad("BACKUP LOG Hr TO «URL = 's3://s3.example.com/b/a.trn'» WITH COMPRESSION;")
        .good(
            "BACKUP DATABASE Hr TO URL = 'https://a.blob.core.windows.net/c/a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (!backup.options().has("ENCRYPTION")) {
      backup.allDevices().stream()
          .filter(Device::isUrl)
          .findFirst()
          .ifPresent(device -> check.report(device, "the backup to URL is not encrypted"));
    }
  }
}
