package dev.backcheck.rules.key;

import dev.backcheck.rule.RuleDraft;
import dev.backcheck.syntax.KeyKind;

/** A certificate, written with a URL. */
final class CertificateUrl extends KeyFileOnly {

  CertificateUrl() {
    super("certificate-backup-url", KeyKind.CERTIFICATE);
  }

  @Override
  protected RuleDraft describe() {
    return notToUrl("A certificate is backed up to a URL")
        .limits("ENCRYPTION BY PASSWORD outside PRIVATE KEY (…) is reported as a syntax error.")
        .sources("BCERT")
        .bad("BACKUP CERTIFICATE Tde2026 TO «URL = 'https://kestrel.example/keys/tde.cer'»;")
        .bad("BACKUP CERTIFICATE [Tde 2026] TO «URL = N'$(U)/tde.pfx'» WITH FORMAT = 'PFX';")
        .good("BACKUP CERTIFICATE Tde2026 TO FILE = '\\\\vault01\\keys\\tde.cer';")
        .good("BACKUP SYMMETRIC KEY Card TO URL = '$(U)/c' ENCRYPTION BY PASSWORD = '$(P)';");
  }
}
