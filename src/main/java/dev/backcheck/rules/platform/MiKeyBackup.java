package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.KeyStatement;
import java.util.Set;

/** Keys that leave a managed instance by other ways than a backup statement. */
public final class MiKeyBackup extends StatementRule<KeyStatement> {

  private final Set<KeyKind> kinds;

  private MiKeyBackup(Set<KeyKind> kinds, RuleSpec.Draft spec) {
    super(KeyStatement.class, spec);
    this.kinds = kinds;
  }

  /** The master keys. */
  public static Rule masterKeys() {
    return new MiKeyBackup(
        Set.of(KeyKind.MASTER_KEY, KeyKind.SERVICE_MASTER_KEY),
        ManagedInstance.rule("mi-key-backup", Severity.ERROR)
            .summary("Master keys cannot be backed up or restored on a managed instance")
            .because("The service manages these keys; the statements fail when they run.")
            .instead("Leave the statement out on managed instances.")
            .yieldsTo("service-master-key-url")
            .bad(
                Example.of("BACKUP MASTER KEY TO «URL = '$(U)/k'» ENCRYPTION BY PASSWORD = '$(P)';")
                    .on("@managed-instance"))
            .bad(
                Example.of(
                        "RESTORE SERVICE MASTER KEY FROM «FILE = 'k'» DECRYPTION BY PASSWORD = '$(P)';")
                    .on("@managed-instance"))
            .good(
                Example.of("BACKUP MASTER KEY TO URL = '$(U)/k' ENCRYPTION BY PASSWORD = '$(P)';")
                    .on("2022"))
            .good(
                Example.of(
                        "BACKUP SYMMETRIC KEY c TO URL = '$(U)/c' ENCRYPTION BY PASSWORD = '$(P)';")
                    .on("@managed-instance")));
  }

  /** Certificates. */
  public static Rule certificates() {
    return new MiKeyBackup(
        Set.of(KeyKind.CERTIFICATE),
        ManagedInstance.rule("mi-certificate-file", Severity.ERROR)
            .summary("A managed instance cannot write a certificate to a file")
            .because("It has no file system for its users: the statement fails when it runs.")
            .instead("Read CERTENCODED and CERTPRIVATEKEY, and create the certificate FROM BINARY.")
            .yieldsTo("certificate-backup-url")
            .bad(
                Example.of("BACKUP CERTIFICATE Tde2026 TO «FILE = 'D:\\tde.cer'»;")
                    .on("@managed-instance"))
            .bad(
                Example.of("BACKUP CERTIFICATE [Tde 2026] TO «FILE = N'tde.cer'»;")
                    .on("@managed-instance"))
            .good(Example.of("BACKUP CERTIFICATE Tde2026 TO FILE = 'D:\\tde.cer';").on("2022"))
            .good(
                Example.of("BACKUP CERTIFICATE Tde2026 TO FILE = 'D:\\tde.cer';")
                    .on("@arc-managed-instance")));
  }

  @Override
  protected void check(KeyStatement statement, Check check) {
    if (kinds.contains(statement.kind()) && check.target().isManagedInstance().isYes()) {
      check.report(statement.file(), "a managed instance does not support " + statement.words());
    }
  }
}
