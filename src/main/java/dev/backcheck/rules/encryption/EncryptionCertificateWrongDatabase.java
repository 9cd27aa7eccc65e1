package dev.backcheck.rules.encryption;

import dev.backcheck.model.Encryptors.Created;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;

/** A certificate for backups that is not in master. */
final class EncryptionCertificateWrongDatabase extends EncryptorRule {

  EncryptionCertificateWrongDatabase() {
    super("encryption-certificate-wrong-database");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 33111)
        .summary("The encryptor of the backup is created in another database than master")
        .because(
            """
            SERVER CERTIFICATE and SERVER ASYMMETRIC KEY name objects of master. The script creates the object in the database \
            of its USE statement, so the backup does not find it (33111, a number that is common knowledge).""")
        .instead("USE master before CREATE CERTIFICATE.")
        .sources("BACKUP", "ENC")
        .bad(
            "USE Hr;\nCREATE CERTIFICATE C WITH SUBJECT = 'b';\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = «C»);",
            "USE [Hr]\nGO\nCREATE ASYMMETRIC KEY K FROM PROVIDER Akv WITH PROVIDER_KEY_NAME = 'k';\nUSE master;\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER ASYMMETRIC KEY = «K»);")
        .good(
            "USE master;\nCREATE CERTIFICATE C WITH SUBJECT = 'b';\nUSE Hr;\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);",
            "CREATE CERTIFICATE C WITH SUBJECT = 'b';\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);");
  }

  @Override
  void check(Value name, boolean certificate, Created created, Check check) {
    boolean elsewhere =
        created
            .database()
            .flatMap(KnownText::constant)
            .filter(database -> !database.equalsIgnoreCase("master"))
            .isPresent();
    if (elsewhere && created.step().leadsTo(check.step())) {
      check
          .report(name, (certificate ? "the certificate" : "the key") + " is not created in master")
          .related(created.step(), created.name(), "it is created here");
    }
  }
}
