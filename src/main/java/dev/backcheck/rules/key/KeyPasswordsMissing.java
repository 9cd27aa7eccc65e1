package dev.backcheck.rules.key;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.KeyPassword;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Node;
import java.util.List;

/** A key statement without a password it needs, or with one it does not take. */
final class KeyPasswordsMissing extends StatementRule<KeyStatement> {

  KeyPasswordsMissing() {
    super(Family.KEY, "restore-master-key-missing-password", KeyStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("A backup or restore of a key lacks a password, or has the wrong one")
        .because(
            """
            A backup of a key needs ENCRYPTION BY PASSWORD. A restore of a master key or symmetric key needs DECRYPTION BY \
            PASSWORD to open the file and ENCRYPTION BY PASSWORD for the key it puts in place; the service master key is \
            restored with DECRYPTION alone. Anything else is a syntax error: the server refuses the batch.""")
        .instead("Write the passwords the statement needs, DECRYPTION first.")
        .sources("RMK")
        .bad(
            "BACKUP MASTER KEY TO FILE = «'D:\\Keys\\dmk.key'»;",
            "RESTORE MASTER KEY FROM FILE = 'D:\\Keys\\dmk.key' DECRYPTION BY PASSWORD = «'$(P)'» FORCE;",
            """
            RESTORE SERVICE MASTER KEY FROM FILE = 'D:\\Keys\\smk.key'
                DECRYPTION BY PASSWORD = '$(P)' «ENCRYPTION BY PASSWORD = '$(Q)'»;""",
            "BACKUP SERVICE MASTER KEY TO FILE = 'D:\\smk.key' «DECRYPTION BY PASSWORD = '$(P)'»;")
        .good("BACKUP MASTER KEY TO FILE = 'D:\\Keys\\dmk.key' ENCRYPTION BY PASSWORD = '$(P)';")
        .good("BACKUP CERTIFICATE EndpointNorth TO FILE = 'D:\\Keys\\north.cer';")
        .good(
            """
            RESTORE SYMMETRIC KEY Card FROM FILE = 'D:\\Keys\\card.key'
                DECRYPTION BY PASSWORD = '$(P)' ENCRYPTION BY PASSWORD = '$(Q)';
            RESTORE SERVICE MASTER KEY FROM FILE = 'D:\\Keys\\smk.key' DECRYPTION BY PASSWORD = '$(P)';""");
  }

  @Override
  protected void check(KeyStatement statement, Check check) {
    List<KeyPassword.Purpose> needed = statement.passwordsNeeded();
    for (KeyPassword password : statement.passwords()) {
      if (!needed.contains(password.purpose())) {
        check.report(password, statement.words() + " takes no " + password.purpose().words());
        return;
      }
    }
    List<KeyPassword.Purpose> given =
        statement.passwords().stream().map(KeyPassword::purpose).toList();
    for (KeyPassword.Purpose purpose : needed) {
      if (!given.contains(purpose)) {
        check.report(last(statement), statement.words() + " lacks " + purpose.words() + " = '…'");
        return;
      }
    }
  }

  // What is missing belongs behind it; the message holds no value, so no secret.
  private static Node last(KeyStatement statement) {
    List<KeyPassword> passwords = statement.passwords();
    return passwords.isEmpty()
        ? statement.file().location()
        : passwords.get(passwords.size() - 1).password();
  }
}
