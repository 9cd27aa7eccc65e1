package dev.backcheck.rules.platform;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.syntax.KeyKind;

/** Master keys do not leave a managed instance. */
final class MiKeyBackup extends MiKeyStatement {

  MiKeyBackup() {
    super("mi-key-backup", KeyKind.MASTER_KEY, KeyKind.SERVICE_MASTER_KEY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("Master keys cannot be backed up or restored on a managed instance")
        .because("The service manages these keys; the statements fail when they run.")
        .instead("Leave the statement out on managed instances.")
        .yieldsTo("service-master-key-url")
        .sources("MIDIFF")
        .badOn(
            "@managed-instance",
            "BACKUP MASTER KEY TO «URL = '$(U)/k'» ENCRYPTION BY PASSWORD = '$(P)';",
            "RESTORE SERVICE MASTER KEY FROM «FILE = 'k'» DECRYPTION BY PASSWORD = '$(P)';")
        .goodOn("2022", "BACKUP MASTER KEY TO URL = '$(U)/k' ENCRYPTION BY PASSWORD = '$(P)';")
        .goodOn(
            "@managed-instance",
            "BACKUP SYMMETRIC KEY c TO URL = '$(U)/c' ENCRYPTION BY PASSWORD = '$(P)';");
  }
}
