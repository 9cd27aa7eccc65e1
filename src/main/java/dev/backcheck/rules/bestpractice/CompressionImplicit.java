package dev.backcheck.rules.bestpractice;

import dev.backcheck.reference.Edition;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;

/** A backup whose size the server's default decides. */
final class CompressionImplicit extends StatementRule<Backup> {

  CompressionImplicit() {
    super(Family.BEST_PRACTICE, "compression-default-implicit", Backup.class);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("Whether a backup is compressed is left to the server")
        .because(
            """
            Without COMPRESSION or NO_COMPRESSION the server option 'backup compression default' decides, so the same script \
            writes backups of different sizes and durations on different servers.""")
        .instead("Write COMPRESSION or NO_COMPRESSION.")
        .ignoreWhen("the servers are known to have the same default.")
        .sources("COMP")
        .bad("«BACKUP DATABASE» Billing TO DISK = 'D:\\b.bak';")
        .bad(
            "«BACKUP LOG» Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.trn' WITH CHECKSUM;")
        .good("BACKUP DATABASE Billing TO DISK = 'D:\\b.bak' WITH NO_COMPRESSION;")
        .good("BACKUP DATABASE Billing TO TAPE = '\\\\.\\tape0';")
        .goodOn("2022:express", "BACKUP DATABASE Billing TO DISK = 'D:\\b.bak';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (Kept.isData(backup)
        && backup.compression().isEmpty()
        && backup.devices().stream().allMatch(CompressionImplicit::isDiskOrUrl)
        && Kept.isSure(backup, check)
        && !check.target().editionIs(Edition.EXPRESS).isYes()) {
      check.report(backup.opening(), "the server's default decides whether this is compressed");
    }
  }

  private static boolean isDiskOrUrl(Device device) {
    return device.isUrl() || device.medium() == Device.Medium.DISK;
  }
}
