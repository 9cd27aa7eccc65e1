package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Value;

/** Backups of a managed instance whose encryption keys the service manages. */
final class MiServiceManagedTde extends StatementRule<Backup> {

  MiServiceManagedTde() {
    super(
        Family.PLATFORM,
        "mi-service-managed-tde",
        Backup.class,
        Where.option("COPY_ONLY").and(Trait.MANAGED_SERVICE, Trait.DATABASE));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN, 41922)
        .possible()
        .summary("A managed instance backs up no database encrypted by a service-managed key")
        .because(
            """
            New databases of a managed instance are encrypted (TDE) by a key that the service keeps. A COPY_ONLY backup of such \
            a database fails with message 41922 when it runs.""")
        .instead("Use a customer-managed key, or turn the database's encryption off first.")
        .ignoreWhen("the instance has a customer-managed key.")
        .limits("Which key the instance has, no script tells.")
        .sources("MIDIFF")
        .badOn("@managed-instance", "«BACKUP DATABASE» B TO URL = '$(U)/b.bak' WITH COPY_ONLY;")
        .badOn("@managed-instance", "«BACKUP DATABASE» @db TO URL = @url WITH COPY_ONLY, INIT;")
        .goodOn("2022", "BACKUP DATABASE B TO URL = '$(U)/b.bak' WITH COPY_ONLY;")
        .goodOn("@managed-instance", "RESTORE DATABASE B FROM URL = '$(U)/b.bak';");
  }

  private static boolean isPlain(Value database, Check check) {
    return check.model().server().isEncrypted(check.text(database), check.step()).isNo();
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.kind() == Backup.Kind.DATABASE
        && backup.options().has("COPY_ONLY")
        && check.target().isManagedInstance().isYes()
        && backup.databases().stream().noneMatch(name -> isPlain(name, check))) {
      check.report(backup.opening(), "fails if the service manages the database's TDE key");
    }
  }
}
