package dev.backcheck.rules.secret;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.KeyPassword;
import dev.backcheck.syntax.PrivateKey;
import java.util.Optional;

/** The same password for the key and for its file. */
final class CertificatePasswordReused extends StatementRule<BackupKey> {

  CertificatePasswordReused() {
    super(Family.SECRET, "certificate-key-password-reused", BackupKey.class);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("The file of a private key gets the password of the key itself")
        .because(
            """
            ENCRYPTION BY PASSWORD protects the file, DECRYPTION BY PASSWORD opens the key in the database. The documentation \
            wants them to differ: with one password for both, the file that travels gives away the key that stays.""")
        .instead("Give the file a password of its own.")
        .bad(
            "BACKUP CERTIFICATE Tde TO FILE = 'D:\\keys\\tde.cer' WITH PRIVATE KEY (FILE = 'D:\\keys\\tde.pvk', ENCRYPTION BY PASSWORD = 'Fake-P1#2026', «DECRYPTION BY PASSWORD = 'Fake-P1#2026'»);",
            "BACKUP CERTIFICATE Tde TO FILE = 'D:\\keys\\tde.cer' WITH PRIVATE KEY (FILE = 'D:\\keys\\tde.pvk', ENCRYPTION BY PASSWORD = '$(Pw)', «DECRYPTION BY PASSWORD = '$(Pw)'»);")
        .good(
            "BACKUP CERTIFICATE Tde TO FILE = 'D:\\keys\\tde.cer' WITH PRIVATE KEY (FILE = 'D:\\keys\\tde.pvk', ENCRYPTION BY PASSWORD = 'Fake-P1#2026', DECRYPTION BY PASSWORD = 'Fake-P2#2026');",
            "BACKUP CERTIFICATE Tde TO FILE = 'D:\\keys\\tde.cer' WITH PRIVATE KEY (FILE = 'D:\\keys\\tde.pvk', ENCRYPTION BY PASSWORD = '<password>', DECRYPTION BY PASSWORD = '<password>');");
  }

  @Override
  protected void check(BackupKey statement, Check check) {
    for (PrivateKey key : statement.privateKeys()) {
      Optional<KeyPassword> file = password(key, KeyPassword.Purpose.ENCRYPTION);
      password(key, KeyPassword.Purpose.DECRYPTION)
          .filter(own -> file.filter(other -> isSame(own, other, check)).isPresent())
          .ifPresent(own -> check.report(own, "the key and its file have the same password"));
    }
  }

  private static Optional<KeyPassword> password(PrivateKey key, KeyPassword.Purpose purpose) {
    return key.passwords().stream().filter(p -> p.purpose() == purpose).findFirst();
  }

  // Unlike a sqlcmd variable, the same words in angle brackets stand for any passwords.
  private static boolean isSame(KeyPassword one, KeyPassword other, Check check) {
    String pattern = check.text(one.password()).pattern();
    return pattern.indexOf('<') < 0 && pattern.equals(check.text(other.password()).pattern());
  }
}
