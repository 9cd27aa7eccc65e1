package dev.backcheck.rules.key;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.KeyStatement;

/** A certificate or key that goes to and from files only, written with a URL. */
public final class KeyFileOnly extends StatementRule<KeyStatement> {

  private static final String PAGES = "https://learn.microsoft.com/sql/t-sql/statements/";

  private final KeyKind kind;

  private KeyFileOnly(KeyKind kind, RuleSpec.Draft spec) {
    super(KeyStatement.class, spec);
    this.kind = kind;
  }

  /** The master key of the instance. */
  public static Rule serviceMasterKey() {
    return new KeyFileOnly(
        KeyKind.SERVICE_MASTER_KEY,
        draft("service-master-key-url", "The service master key is backed up or restored by URL")
            .reference(
                "BACKUP SERVICE MASTER KEY", PAGES + "backup-service-master-key-transact-sql")
            .bad("BACKUP SERVICE MASTER KEY TO «URL = '$(U)/smk'» ENCRYPTION BY PASSWORD = '$(P)';")
            .bad(
                "RESTORE SERVICE MASTER KEY FROM «URL = N'$(U)/smk'» DECRYPTION BY PASSWORD = '$(P)'")
            .good("BACKUP SERVICE MASTER KEY TO FILE = 'D:\\smk' ENCRYPTION BY PASSWORD = '$(P)';")
            .good("BACKUP MASTER KEY TO URL = '$(U)/dmk.bak' ENCRYPTION BY PASSWORD = '$(P)';"));
  }

  /** A certificate. */
  public static Rule certificate() {
    return new KeyFileOnly(
        KeyKind.CERTIFICATE,
        draft("certificate-backup-url", "A certificate is backed up to a URL")
            .limits("ENCRYPTION BY PASSWORD outside PRIVATE KEY (…) is reported as a syntax error.")
            .reference("BACKUP CERTIFICATE", PAGES + "backup-certificate-transact-sql")
            .bad("BACKUP CERTIFICATE Tde2026 TO «URL = 'https://kestrel.example/keys/tde.cer'»;")
            .bad("BACKUP CERTIFICATE [Tde 2026] TO «URL = N'$(U)/tde.pfx'» WITH FORMAT = 'PFX';")
            .good("BACKUP CERTIFICATE Tde2026 TO FILE = '\\\\vault01\\keys\\tde.cer';")
            .good("BACKUP SYMMETRIC KEY Card TO URL = '$(U)/c' ENCRYPTION BY PASSWORD = '$(P)';"));
  }

  private static RuleSpec.Draft draft(String name, String summary) {
    return rule(name, Family.KEY, Severity.ERROR, Fails.PARSE)
        .engine(102)
        .summary(summary)
        .because(
            """
            Only the master key of a database and symmetric keys go to Azure storage. Certificates and the service master \
            key have FILE alone; the server, also that of 2025, refuses the batch with a syntax error.""")
        .instead("Write FILE = '…' with a path, and copy the file to a safe place yourself.");
  }

  @Override
  protected void check(KeyStatement statement, Check check) {
    if (statement.kind() == kind && statement.file().url()) {
      check.report(statement.file(), statement.words() + " takes FILE, not URL");
    }
  }
}
