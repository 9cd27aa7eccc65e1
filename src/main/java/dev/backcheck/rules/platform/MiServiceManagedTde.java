package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Backup;

/** Backups of a managed instance whose encryption keys the service manages. */
public final class MiServiceManagedTde extends StatementRule<Backup> {

  /** The rule. */
  public MiServiceManagedTde() {
    super(
        Backup.class,
        ManagedInstance.rule("mi-service-managed-tde", Severity.INFO)
            .confidence(Confidence.POSSIBLE)
            .engine(41922)
            .summary("A managed instance backs up no database encrypted by a service-managed key")
            .because(
                """
                New databases of a managed instance are encrypted (TDE) by a key that the service keeps. A COPY_ONLY backup \
                of such a database fails with message 41922 when it runs.""")
            .instead("Use a customer-managed key, or turn the database's encryption off first.")
            .ignoreWhen("the instance has a customer-managed key.")
            .limits("Which key the instance has, no script tells.")
            .bad(
                Example.of(
                        "«BACKUP DATABASE» Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH COPY_ONLY;")
                    .on("@managed-instance"))
            .bad(
                Example.of("«BACKUP DATABASE» @db TO URL = @url WITH COPY_ONLY, COMPRESSION;")
                    .on("@managed-instance"))
            .good(
                Example.of(
                        "BACKUP DATABASE Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH COPY_ONLY;")
                    .on("2022"))
            .good(
                Example.of(
                        "RESTORE DATABASE Billing FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';")
                    .on("@managed-instance")));
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.kind() == Backup.Kind.DATABASE
        && backup.options().has("COPY_ONLY")
        && check.target().isManagedInstance().isYes()) {
      check.report(backup.opening(), "fails if the service manages the database's TDE key");
    }
  }
}
