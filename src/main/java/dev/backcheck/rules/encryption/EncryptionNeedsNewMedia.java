package dev.backcheck.rules.encryption;

import dev.backcheck.model.DeviceKey;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.List;
import java.util.Optional;

/** An encrypted backup that may be appended to something else. */
final class EncryptionNeedsNewMedia extends StatementRule<Backup> {

  EncryptionNeedsNewMedia() {
    super(
        Family.ENCRYPTION, "encryption-needs-new-media", Backup.class, Where.option("ENCRYPTION"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3095)
        .likely()
        .summary("An encrypted backup cannot be appended to unencrypted media")
        .because(
            """
            Encrypted backups cannot be appended to an existing backup set: message 3095. INIT keeps the header of the media, so \
            it is inferred to fail, too, when the sets before were not encrypted. A new file needs nothing; where nothing shows \
            that there is an old one, this is a hint.""")
        .instead("Write FORMAT, or a new file name for each backup.")
        .sources("ENC", "E25")
        .yieldsTo(
            "encryption-algorithm-unknown",
            "encryption-clause-order",
            "encryption-incomplete",
            "encryption-min-version")
        .bad(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak';\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH INIT, «ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C)»;",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NOINIT, «ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C)»;",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C)»;")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak';\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH FORMAT, ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);",
            "BACKUP LOG Hr TO DISK = @f WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);",
            "BACKUP DATABASE Hr TO URL = 'https://a.blob.core.windows.net/c/a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Optional<Option> encryption = backup.options().find("ENCRYPTION");
    if (encryption.isEmpty() || backup.options().has("FORMAT")) {
      return;
    }
    List<DeviceKey> files = EncryptedFiles.of(backup, check);
    Optional<Step> earlier =
        files.stream().flatMap(key -> EncryptedFiles.plain(key, check).stream()).findFirst();
    if (earlier.isPresent()) {
      check
          .report(encryption.get(), "the file holds a backup that is not encrypted")
          .related(earlier.get(), "it is written here");
    } else if (!files.isEmpty() && backup.options().has("NOINIT")) {
      check.report(encryption.get(), "an encrypted backup is to be appended");
    } else if (!files.isEmpty()) {
      check
          .report(encryption.get(), "the file has to be new, or overwritten with FORMAT")
          .info()
          .possible();
    }
  }
}
