package dev.backcheck.rules.option;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;

/** Encrypted backups on an edition without them. */
final class EncryptionEdition extends OptionMissingInEdition {

  private static final String OPTION = "ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C)";

  EncryptionEdition() {
    super(Family.ENCRYPTION, "encryption-edition", "ENCRYPTION");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3099)
        .inferred()
        .summary("This edition writes no encrypted backups")
        .because(
            """
            Express and Web write no encrypted backups, but restore them. The page says so; that the statement fails with \
            message 3099 is inferred. The Web edition exists up to SQL Server 2022 only.""")
        .instead("Leave ENCRYPTION out, or back up with Standard or Enterprise.")
        .limits("Silent when the edition of the target is not known.")
        .sources("ENC", "ED25")
        .badOn(
            "2022:express",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH FORMAT, «" + OPTION + "»;")
        .badOn("2019:web", "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH FORMAT, «" + OPTION + "»;")
        .goodOn(
            "2022:standard",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH FORMAT, " + OPTION + ";")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH FORMAT, " + OPTION + ";");
  }
}
