package dev.backcheck.rules.encryption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;

/** Backup encryption on a server that is too old for it. */
final class EncryptionMinVersion extends StatementRule<Backup> {

  private static final int SQL_SERVER_2014 = 12;

  EncryptionMinVersion() {
    super(
        Family.ENCRYPTION,
        "encryption-min-version",
        Backup.class,
        Where.option("ENCRYPTION").and(Trait.BEFORE_2022));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 155, 3099)
        .summary("Backup encryption needs SQL Server 2014")
        .because(
            """
            Servers before 2014 do not know ENCRYPTION: their parser refuses the batch. Encrypted backups cannot be restored \
            there either.""")
        .instead("Leave ENCRYPTION out, or back up with SQL Server 2014 or later.")
        .limits("Silent when the version of the target is not known.")
        .sources("ENC", "SDOM")
        .badOn(
            "2012",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH FORMAT, «ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C)»;")
        .badOn(
            "2008R2",
            "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH «ENCRYPTION (ALGORITHM = AES_128, SERVER CERTIFICATE = C)»;")
        .goodOn(
            "2014",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH FORMAT, ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH FORMAT, ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (check.target().atLeastMajor(SQL_SERVER_2014).isNo()) {
      for (Option option : backup.options().every("ENCRYPTION")) {
        check
            .report(option, "ENCRYPTION is not known to servers before SQL Server 2014")
            .unsafeRemoval(backup.options(), option);
      }
    }
  }
}
