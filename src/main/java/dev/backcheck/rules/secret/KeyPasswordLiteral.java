package dev.backcheck.rules.secret;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.KeyStatement;

/** A password of a key backup in the script. */
final class KeyPasswordLiteral extends StatementRule<KeyStatement> {

  KeyPasswordLiteral() {
    super(Family.SECRET, "key-backup-password-literal", KeyStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("The password of a key backup stands in the script")
        .because(
            """
            The server takes a literal only, so every such statement has one; but whoever has the script and the file has the \
            key. Inferred advice.""")
        .instead("Put a sqlcmd variable in its place: PASSWORD = '$(KeyPassword)'.")
        .inferred()
        .yieldsTo("key-backup-password-weak", "sample-secret", "certificate-key-password-reused")
        .bad(
            "BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' «ENCRYPTION BY PASSWORD = 'Fake-Literal#2026x'»;",
            "RESTORE SERVICE MASTER KEY FROM FILE = 'D:\\keys\\smk.key' «DECRYPTION BY PASSWORD = 'Fake-Literal#2026x'»;")
        .good(
            "BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' ENCRYPTION BY PASSWORD = '$(KeyPassword)';",
            "BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' ENCRYPTION BY PASSWORD = '<password>';");
  }

  @Override
  protected void check(KeyStatement statement, Check check) {
    Passwords.of(statement)
        .filter(password -> check.model().text(password.password()).isConstant())
        .forEach(
            password ->
                check.report(
                    password,
                    "the password of this " + statement.words() + " stands in the script"));
  }
}
