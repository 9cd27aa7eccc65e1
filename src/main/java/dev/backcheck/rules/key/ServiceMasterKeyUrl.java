package dev.backcheck.rules.key;

import dev.backcheck.rule.RuleDraft;
import dev.backcheck.syntax.KeyKind;

/** The master key of the instance, written with a URL. */
final class ServiceMasterKeyUrl extends KeyFileOnly {

  ServiceMasterKeyUrl() {
    super("service-master-key-url", KeyKind.SERVICE_MASTER_KEY);
  }

  @Override
  protected RuleDraft describe() {
    return notToUrl("The service master key is backed up or restored by URL")
        .sources("BSMK")
        .bad("BACKUP SERVICE MASTER KEY TO «URL = '$(U)/smk'» ENCRYPTION BY PASSWORD = '$(P)';")
        .bad("RESTORE SERVICE MASTER KEY FROM «URL = N'$(U)/smk'» DECRYPTION BY PASSWORD = '$(P)'")
        .good("BACKUP SERVICE MASTER KEY TO FILE = 'D:\\smk' ENCRYPTION BY PASSWORD = '$(P)';")
        .good("BACKUP MASTER KEY TO URL = '$(U)/dmk.bak' ENCRYPTION BY PASSWORD = '$(P)';");
  }
}
