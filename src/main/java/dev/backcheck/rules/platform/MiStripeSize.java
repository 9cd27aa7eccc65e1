package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.StripeRoom;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;

/** A single stripe without compression on a managed instance. */
final class MiStripeSize extends StatementRule<Backup> {

  MiStripeSize() {
    super(Family.PLATFORM, "mi-stripe-size", Backup.class, Trait.MANAGED_SERVICE, Trait.URL);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN)
        .possible()
        .summary("One stripe on a managed instance holds 195 GB at most")
        .because(
            """
            A stripe is one blob, and on a managed instance a blob of a backup ends at 195 GB. A larger backup fails when its \
            blob is full.""")
        .instead("Add COMPRESSION, or spread the backup over several URLs.")
        .ignoreWhen("the database is well below that size.")
        .limits(
            "How large the database is, no script tells; with --facts url-stripes-too-small does.")
        .sources("MIDIFF")
        .badOn(
            "@managed-instance",
            "BACKUP DATABASE Billing TO «URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak'» WITH COPY_ONLY;",
            "BACKUP DATABASE Billing TO «URL = @url» WITH COPY_ONLY, NO_COMPRESSION;")
        .goodOn(
            "@managed-instance",
            "BACKUP DATABASE Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH COPY_ONLY, COMPRESSION;",
            "BACKUP DATABASE Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/1', URL = 'https://kestrelbak.blob.core.windows.net/nightly/2' WITH COPY_ONLY;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.devices().size() == 1
        && backup.devices().get(0).medium() == Device.Medium.URL
        && check.target().isManagedInstance().isYes()
        && StripeRoom.of(backup, check).isEmpty()
        && !backup.options().has("COMPRESSION")) {
      check.report(backup.devices().get(0), "a single uncompressed stripe holds 195 GB at most");
    }
  }
}
