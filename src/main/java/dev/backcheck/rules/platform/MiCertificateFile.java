package dev.backcheck.rules.platform;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.syntax.KeyKind;

/** Certificates leave a managed instance by other ways than a file. */
final class MiCertificateFile extends MiKeyStatement {

  MiCertificateFile() {
    super("mi-certificate-file", KeyKind.CERTIFICATE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("A managed instance cannot write a certificate to a file")
        .because("It has no file system for its users: the statement fails when it runs.")
        .instead("Read CERTENCODED and CERTPRIVATEKEY, and create the certificate FROM BINARY.")
        .yieldsTo("certificate-backup-url")
        .sources("MIDIFF")
        .badOn("@managed-instance", "BACKUP CERTIFICATE Tde2026 TO «FILE = 'D:\\tde.cer'»;")
        .badOn("@managed-instance", "BACKUP CERTIFICATE [Tde 2026] TO «FILE = N'tde.cer'»;")
        .goodOn("2022", "BACKUP CERTIFICATE Tde2026 TO FILE = 'D:\\tde.cer';")
        .goodOn("@arc-managed-instance", "BACKUP CERTIFICATE Tde2026 TO FILE = 'D:\\tde.cer';");
  }
}
