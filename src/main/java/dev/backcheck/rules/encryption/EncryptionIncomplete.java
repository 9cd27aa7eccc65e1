package dev.backcheck.rules.encryption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;

/** Backup encryption without its algorithm or without what encrypts. */
final class EncryptionIncomplete extends StatementRule<Backup> {

  EncryptionIncomplete() {
    super(Family.ENCRYPTION, "encryption-incomplete", Backup.class, Where.option("ENCRYPTION"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("ENCRYPTION (…) lacks its algorithm or its encryptor")
        .because(
            """
            ENCRYPTION takes an algorithm and, behind a comma, the certificate or asymmetric key that protects the backup's key. \
            Both are needed; the server refuses the batch as a syntax error when one is missing.""")
        .instead("Write ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = name).")
        .sources("ENC", "BACKUP")
        .yieldsTo("encryption-min-version")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «ENCRYPTION (ALGORITHM = AES_256)»;")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «ENCRYPTION (SERVER CERTIFICATE = C)»;")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER ASYMMETRIC KEY = K);",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = NO_ENCRYPTION);");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("ENCRYPTION")) {
      if (option.form() == Option.Form.LIST && option.item("ALGORITHM").isEmpty()) {
        check.report(option, "ENCRYPTION lacks its ALGORITHM");
      } else if (option.form() == Option.Form.LIST
          && Encryptor.of(option).isEmpty()
          && !Encryptor.isNone(option)) {
        check.report(option, "ENCRYPTION lacks its SERVER CERTIFICATE or SERVER ASYMMETRIC KEY");
      }
    }
  }
}
