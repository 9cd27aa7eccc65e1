package dev.backcheck.rules.platform;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class PlatformRules {

  private PlatformRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new MiBackupCopyOnly(),
        new MiBackupKind(),
        new MiDeviceType(),
        new MiStorageKey(),
        new MiUnsupportedBackupOption(),
        new MiRestoreWithClause(),
        new MiRestoreKind(),
        new MiS3Backup(),
        new MiRestoreExistingDatabase(),
        new MiKeyBackup(),
        new MiCertificateFile(),
        new MiStripeCount(),
        new MiStripeSize(),
        new MiServiceManagedTde(),
        new AzureSqlDatabaseStatement(),
        new MiMultipleBackupSets());
  }
}
