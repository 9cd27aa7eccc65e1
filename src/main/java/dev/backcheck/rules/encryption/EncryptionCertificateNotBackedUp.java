package dev.backcheck.rules.encryption;

import dev.backcheck.model.Encryptors.Created;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;

/** A certificate that encrypts backups and is itself in no backup. */
final class EncryptionCertificateNotBackedUp extends EncryptorRule {

  EncryptionCertificateNotBackedUp() {
    super("encryption-certificate-not-backed-up");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RESTORE, 33111)
        .likely()
        .summary("The certificate that encrypts the backup is not backed up itself")
        .because(
            """
            Without the certificate and its private key an encrypted backup cannot be restored anywhere: the restore fails as \
            the server certificate is not found (33111, a number that is common knowledge). The scripts create the certificate, \
            and none of them writes it to a file with its private key.""")
        .instead(
            "BACKUP CERTIFICATE … TO FILE = … WITH PRIVATE KEY (…), and keep the files elsewhere.")
        .ignoreWhen("the certificate is backed up by something else.")
        .sources("ENC", "RESTORE")
        .bad(
            "CREATE CERTIFICATE C WITH SUBJECT = 'b';\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = «C»);",
            "CREATE CERTIFICATE C WITH SUBJECT = 'b';\nBACKUP CERTIFICATE C TO FILE = 'D:\\c.cer';\n"
                + "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = «[c]»);")
        .good(
            """
            CREATE CERTIFICATE C WITH SUBJECT = 'b';
            BACKUP CERTIFICATE C TO FILE = 'D:\\c.cer'
              WITH PRIVATE KEY (FILE = 'D:\\c.pvk', ENCRYPTION BY PASSWORD = '$(Pw)');
            BACKUP DATABASE Hr TO DISK = 'D:\\a.bak'
              WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);""",
            "CREATE CERTIFICATE C FROM FILE = 'D:\\c.cer';\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);");
  }

  @Override
  void check(Value name, boolean certificate, Created created, Check check) {
    KnownText text = check.model().text(name);
    boolean first =
        check
            .model()
            .certificateUses()
            .of(text)
            .filter(use -> use.step().equals(check.step()))
            .isPresent();
    if (certificate
        && first
        && !created.says("FROM")
        && !check.model().encryptors().isBackedUp(text)) {
      check
          .report(name, "the certificate is not backed up with its private key")
          .related(created.step(), created.name(), "it is created here");
    }
  }
}
