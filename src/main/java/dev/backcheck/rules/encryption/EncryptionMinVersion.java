package dev.backcheck.rules.encryption;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;

/** Backup encryption on a server that is too old for it. */
public final class EncryptionMinVersion extends StatementRule<Backup> {

  private static final int SQL_SERVER_2014 = 12;

  /** The rule. */
  public EncryptionMinVersion() {
    super(
        Backup.class,
        rule("encryption-min-version", Family.ENCRYPTION, Severity.ERROR, Fails.PARSE)
            .engine(155, 3099)
            .summary("Backup encryption needs SQL Server 2014")
            .because(
                """
                Servers before 2014 do not know ENCRYPTION: their parser refuses the batch. Encrypted backups cannot be \
                restored there either.""")
            .instead("Leave ENCRYPTION out, or back up with SQL Server 2014 or later.")
            .limits("Silent when the version of the target is not known.")
            .sources("ENC", "SDOM")
            .bad(
                Example.of(
                        "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH FORMAT, «ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C)»;")
                    .on("2012"))
            .bad(
                Example.of(
                        "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH «ENCRYPTION (ALGORITHM = AES_128, SERVER CERTIFICATE = C)»;")
                    .on("2008R2"))
            .good(
                Example.of(
                        "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH FORMAT, ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);")
                    .on("2014"))
            .good(
                "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH FORMAT, ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);"));
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (check.target().atLeastMajor(SQL_SERVER_2014).isNo()) {
      for (Option option : backup.options().every("ENCRYPTION")) {
        check
            .report(option, "ENCRYPTION is not known to servers before SQL Server 2014")
            .fix(
                "take ENCRYPTION out",
                Fix.Safety.UNSAFE,
                OptionRemoval.of(check, backup.options(), option));
      }
    }
  }
}
