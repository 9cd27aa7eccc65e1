package dev.backcheck.rules.encryption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;

/** ENCRYPTION in a restore. */
final class EncryptionClauseOnRestore extends StatementRule<Restore> {

  EncryptionClauseOnRestore() {
    super(
        Family.ENCRYPTION,
        "encryption-clause-on-restore",
        Restore.class,
        Where.option("ENCRYPTION"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 155)
        .summary("RESTORE takes no ENCRYPTION")
        .because(
            """
            A restore finds out by itself how the backup is encrypted, and only needs the certificate or key to be on the \
            server. RESTORE has no ENCRYPTION option; the parser refuses the batch.""")
        .instead("Take ENCRYPTION out, and restore the certificate to master beforehand.")
        .sources("ENC", "RARG")
        .bad(
            "RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH «ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C)»;",
            "RESTORE LOG Hr FROM DISK = 'D:\\a.trn' WITH NORECOVERY, «ENCRYPTION (ALGORITHM = AES_128, SERVER CERTIFICATE = C)»;")
        .good("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH REPLACE;")
        .good("RESTORE VERIFYONLY FROM DISK = 'D:\\encryption.bak' WITH CHECKSUM;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    for (Option option : restore.options().every("ENCRYPTION")) {
      check
          .report(option, "ENCRYPTION is an option of BACKUP only")
          .unsafeRemoval(restore.options(), option);
    }
  }
}
