package dev.backcheck.rules.url;

import dev.backcheck.reference.DeviceClass;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import java.util.Optional;

/** A backup to Azure without what makes it fast and lets it grow. */
final class UrlLargeBackupTuning extends StatementRule<Backup> {

  UrlLargeBackupTuning() {
    super(Family.URL, "url-large-backup-tuning", Backup.class, Trait.DATABASE, Trait.AZURE);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN, 3063, 1117)
        .possible()
        .summary("A database backup to Azure without compression or with half of the tuning")
        .because(
            """
            A block blob has at most 50000 blocks of MAXTRANSFERSIZE, about 195 GB at the largest size; a larger backup ends \
            with message 3063 or an I/O error (1117) after hours. Compression, 4 MB transfers, 64 KB blocks and several URLs are \
            the documented way out.""")
        .instead(
            "For large databases write WITH COMPRESSION, MAXTRANSFERSIZE = 4194304, BLOCKSIZE = 65536, and several URLs.")
        .ignoreWhen("The database is small.")
        .limits(
            "The size of the database is not known; with --facts url-stripes-too-small takes over.")
        .sources("B2U", "B2UBP")
        .bad("BACKUP DATABASE Big TO «URL = 'https://acmebak.blob.core.windows.net/n/$(File)'»;")
        .bad(
            "BACKUP DATABASE Big TO «URL = 'https://acmebak.blob.core.windows.net/n/$(File)'» WITH COMPRESSION, MAXTRANSFERSIZE = 65536, BLOCKSIZE = 65536;")
        .good(
            "BACKUP DATABASE Big TO URL = 'https://acmebak.blob.core.windows.net/n/1.bak', URL = 'https://acmebak.blob.core.windows.net/n/2.bak' WITH COMPRESSION, MAXTRANSFERSIZE = 4194304, BLOCKSIZE = 65536;",
            "BACKUP DATABASE master TO URL = 'https://acmebak.blob.core.windows.net/n/master.bak';",
            "BACKUP LOG Big TO URL = 'https://acmebak.blob.core.windows.net/n/1.trn';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.kind() != Backup.Kind.DATABASE) {
      return;
    }
    Optional<String> lacking = Tuning.lacking(backup, check);
    if (lacking.isEmpty() || Tuning.isSpecial(backup, check)) {
      return;
    }
    for (Device device : backup.devices()) {
      if (check.model().deviceClass(backup, device).filter(DeviceClass.BLOCK::equals).isPresent()) {
        check.report(device, lacking.get());
        return;
      }
    }
  }
}
