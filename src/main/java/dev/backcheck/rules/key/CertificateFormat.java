package dev.backcheck.rules.key;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.Text;

/** {@code FORMAT} of a certificate backup on a server that has none, or with an unknown value. */
final class CertificateFormat extends StatementRule<BackupKey> {

  private static final int SQL_SERVER_2022 = 16;

  CertificateFormat() {
    super(Family.KEY, "certificate-pfx-min-version", BackupKey.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("FORMAT = 'PFX' of a certificate backup needs SQL Server 2022")
        .because(
            """
            Since SQL Server 2022 a certificate can be written with its private key to one PFX file. An older parser does not \
            know FORMAT there and refuses the batch. 'PFX' is the only documented format: another string is read, and fails when \
            the statement runs.""")
        .instead(
            "Before 2022 leave FORMAT out and give the private key a FILE of its own; else write FORMAT = 'PFX'.")
        .limits("PFX without quotes is reported as a syntax error.")
        .sources("BCERT")
        .badOn(
            "2019",
            """
            BACKUP CERTIFICATE Tde2026 TO FILE = 'D:\\Keys\\tde.pfx'
                WITH FORMAT = «'PFX'», PRIVATE KEY (ENCRYPTION BY PASSWORD = '$(P)');""")
        .bad(
            """
            BACKUP CERTIFICATE Tde2026 TO FILE = 'D:\\Keys\\tde.p7b'
                WITH FORMAT = «'PEM'», PRIVATE KEY (FILE = 'D:\\Keys\\tde.pvk', ENCRYPTION BY PASSWORD = '$(P)');""")
        .goodOn(
            "2022",
            """
            BACKUP CERTIFICATE Tde2026 TO FILE = 'D:\\Keys\\tde.pfx'
                WITH FORMAT = N'pfx', PRIVATE KEY (ENCRYPTION BY PASSWORD = '$(P)');""")
        .good(
            """
            BACKUP CERTIFICATE Tde2026 TO FILE = 'D:\\Keys\\tde.pfx'
                WITH FORMAT = '$(CertificateFormat)', PRIVATE KEY (ENCRYPTION BY PASSWORD = '$(P)');""");
  }

  @Override
  protected void check(BackupKey backup, Check check) {
    for (Text format : backup.formats()) {
      String value = check.model().text(format).constant().orElse("PFX");
      if (check.target().atLeastMajor(SQL_SERVER_2022).isNo()) {
        check.report(format, "FORMAT of a certificate backup needs SQL Server 2022");
      } else if (!value.equalsIgnoreCase("PFX")) {
        check
            .report(format, "a certificate backup has no such FORMAT; the only one is 'PFX'")
            .likely()
            .fails(Fails.RUN);
      }
    }
  }
}
