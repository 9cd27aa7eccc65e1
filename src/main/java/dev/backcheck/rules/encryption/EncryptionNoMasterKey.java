package dev.backcheck.rules.encryption;

import dev.backcheck.model.Encryptors;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.OtherStatement;

/** A certificate whose private key nothing protects. */
final class EncryptionNoMasterKey extends StatementRule<OtherStatement> {

  EncryptionNoMasterKey() {
    super(Family.ENCRYPTION, "encryption-no-master-key", OtherStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.DEPLOY, 15581)
        .possible()
        .summary("A certificate is created, and the scripts create no master key")
        .because(
            """
            The private key of a certificate without a password of its own is protected by the master key of its database. Where \
            there is none, CREATE CERTIFICATE fails: message 15581 asks to create a master key first (a number that is common \
            knowledge). The key may well exist already.""")
        .instead("CREATE MASTER KEY ENCRYPTION BY PASSWORD = … in master, once.")
        .ignoreWhen("master has a master key.")
        .sources("ENC")
        .bad(
            "CREATE CERTIFICATE «C» WITH SUBJECT = 'b';\nGO\nBACKUP DATABASE Hr TO DISK = 'D:\\a.bak';",
            "CREATE CERTIFICATE «[C]» WITH SUBJECT = 'b', EXPIRY_DATE = '20300101';\nGO\nCREATE MASTER KEY ENCRYPTION BY PASSWORD = '$(Pw)';\nGO\nBACKUP DATABASE Hr TO DISK = 'D:\\a.bak';")
        .good(
            "CREATE MASTER KEY ENCRYPTION BY PASSWORD = '$(Pw)';\nCREATE CERTIFICATE C WITH SUBJECT = 'b';\nBACKUP DATABASE Hr TO DISK = 'D:\\a.bak';",
            "CREATE CERTIFICATE C ENCRYPTION BY PASSWORD = '$(Pw)' WITH SUBJECT = 'b';\nGO\nBACKUP DATABASE Hr TO DISK = 'D:\\a.bak';",
            "CREATE CERTIFICATE C FROM FILE = 'D:\\c.cer';\nGO\nBACKUP DATABASE Hr TO DISK = 'D:\\a.bak';");
  }

  @Override
  protected void check(OtherStatement statement, Check check) {
    if (!statement.begins("CREATE", "CERTIFICATE")) {
      return;
    }
    Encryptors encryptors = check.model().encryptors();
    encryptors
        .createdBy(check.step())
        .filter(created -> !created.says("FROM") && !created.says("BY PASSWORD"))
        .filter(created -> !encryptors.hasMasterKeyBefore(check.step()))
        .ifPresent(created -> check.report(created.name(), "no master key is created before"));
  }
}
