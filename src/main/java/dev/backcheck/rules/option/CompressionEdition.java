package dev.backcheck.rules.option;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;

/** Compressed backups on an edition without them. */
final class CompressionEdition extends OptionMissingInEdition {

  CompressionEdition() {
    super(Family.OPTION, "compression-edition", "COMPRESSION");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 1844)
        .summary("This edition writes no compressed backups")
        .because(
            """
            Express and Web write no compressed backups: the statement fails when it runs, message 1844, as the option is not \
            supported on the edition. Every edition restores them.""")
        .instead("Leave COMPRESSION out.")
        .limits("Silent when the edition of the target is not known.")
        .sources("COMP", "ED25")
        .badOn("2022:express", "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «COMPRESSION»;")
        .badOn("2019:web", "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH INIT, «COMPRESSION»;")
        .goodOn("2022:express", "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NO_COMPRESSION;")
        .goodOn("2022:standard", "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION;");
  }
}
