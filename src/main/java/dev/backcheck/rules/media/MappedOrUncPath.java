package dev.backcheck.rules.media;

import dev.backcheck.model.DiskPath;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OnDemand;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;

/** A backup over the network that is not read again. */
final class MappedOrUncPath extends StatementRule<Backup> implements OnDemand {

  MappedOrUncPath() {
    super(Family.MEDIA, "mapped-or-unc-path", Backup.class, Trait.DISK);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RESTORE)
        .possible()
        .summary("A backup to a network share that the script does not verify")
        .because(
            """
            A network can lose or damage what the server believes to be written; the documentation asks to verify such a backup \
            afterwards.""")
        .instead("Add RESTORE VERIFYONLY behind the backup, and CHECKSUM to both.")
        .ignoreWhen("Another job verifies the files.")
        .sources("DEV")
        .bad("BACKUP DATABASE Sales TO DISK = «'\\\\nas\\backup\\sales.bak'»;")
        .bad(
            """
            BACKUP DATABASE Sales TO DISK = «'\\\\nas\\backup\\sales.bak'»;
            RESTORE VERIFYONLY FROM DISK = '\\\\nas\\backup\\other.bak';""")
        .good(
            """
            BACKUP DATABASE Sales TO DISK = '\\\\nas\\backup\\sales.bak';
            RESTORE VERIFYONLY FROM DISK = '\\\\nas\\backup\\sales.bak';""")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\backup\\sales.bak';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Device device : backup.allDevices()) {
      boolean network = check.model().path(device).filter(DiskPath::isUnc).isPresent();
      if (network && !check.model().mediaSets().isReadAfter(device, check.step())) {
        check.report(device.location(), "the backup on the share is not verified");
      }
    }
  }
}
