package dev.backcheck.rules.key;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.KeyPassword;
import dev.backcheck.syntax.PrivateKey;

/** {@code PRIVATE KEY} of a certificate backup without its file or its password. */
final class CertificatePrivateKey extends StatementRule<BackupKey> {

  CertificatePrivateKey() {
    super(Family.KEY, "certificate-private-key-incomplete", BackupKey.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("PRIVATE KEY of a certificate backup lacks its file or its password")
        .because(
            """
            The private key is written to a file of its own, encrypted by a password; both clauses are mandatory. The parser \
            takes the list without them, so the mistake shows when the statement runs: no key is exported, and backups encrypted \
            by the certificate cannot be restored elsewhere. With FORMAT = 'PFX' the key is in the certificate's file, and only \
            the password is needed.""")
        .instead("Write PRIVATE KEY (FILE = '…', ENCRYPTION BY PASSWORD = '…').")
        .sources("BCERT")
        .bad(
            "BACKUP CERTIFICATE Tde TO FILE = 'tde.cer' WITH «PRIVATE KEY (FILE = 'tde.pvk')»;",
            "BACKUP CERTIFICATE Tde TO FILE = 'tde.cer' WITH «PRIVATE KEY (ENCRYPTION BY PASSWORD = '$(P)', DECRYPTION BY PASSWORD = '$(Q)')»;")
        .good(
            "BACKUP CERTIFICATE Tde TO FILE = 'tde.cer' WITH PRIVATE KEY (FILE = 'tde.pvk', ENCRYPTION BY PASSWORD = '$(P)');",
            """
            BACKUP CERTIFICATE Tde TO FILE = 'tde.pfx'
                WITH FORMAT = 'PFX', PRIVATE KEY (ENCRYPTION BY PASSWORD = '$(P)', ALGORITHM = 'AES_256');""");
  }

  @Override
  protected void check(BackupKey backup, Check check) {
    for (PrivateKey key : backup.privateKeys()) {
      boolean encrypted =
          key.passwords().stream().anyMatch(p -> p.purpose() == KeyPassword.Purpose.ENCRYPTION);
      boolean written = !key.files().isEmpty() || !backup.formats().isEmpty();
      if (!encrypted || !written) {
        String missing = encrypted ? "FILE" : "ENCRYPTION BY PASSWORD";
        check.report(key, "PRIVATE KEY of the certificate backup lacks " + missing + " = '…'");
      }
    }
  }
}
