package dev.backcheck.rules.key;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.KeyStatement;

/** A {@code WITH} list where key statements have none. */
final class KeyWithClause extends StatementRule<KeyStatement> {

  KeyWithClause() {
    super(Family.KEY, "key-url-has-with-credential", KeyStatement.class, Trait.OPTIONS);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 319, 102)
        .summary("A backup or restore of a key has a WITH list")
        .because(
            """
            The key statements end with their passwords. For a URL the server finds the credential by itself, by the container \
            in its name, so there is no WITH CREDENTIAL; it refuses the batch with a syntax error.""")
        .instead("Leave the WITH list out; name the credential after the container of the URL.")
        .sources("BMK")
        .bad(
            """
            BACKUP MASTER KEY TO URL = 'https://kestrelbak.blob.core.windows.net/keys/dmk.bak'
                ENCRYPTION BY PASSWORD = '$(P)' «WITH CREDENTIAL = 'AzureKeys'»;""",
            """
            RESTORE SYMMETRIC KEY Card FROM FILE = 'D:\\Keys\\card.key'
                DECRYPTION BY PASSWORD = '$(P)' ENCRYPTION BY PASSWORD = '$(Q)' «WITH REPLACE, STATS = 10»;""")
        .good(
            "BACKUP MASTER KEY TO URL = 'https://kestrelbak.blob.core.windows.net/keys/dmk.bak' ENCRYPTION BY PASSWORD = '$(P)';",
            """
            RESTORE MASTER KEY FROM FILE = 'D:\\Keys\\dmk.key'
                DECRYPTION BY PASSWORD = '$(P)' ENCRYPTION BY PASSWORD = '$(Q)';
            WITH recent AS (SELECT 1 AS one) SELECT one FROM recent;""");
  }

  @Override
  protected void check(KeyStatement statement, Check check) {
    if (!statement.options().isEmpty()) {
      check
          .report(statement.options(), statement.words() + " takes no WITH list")
          .safeFix(
              "Remove the WITH list",
              OptionRemoval.of(check, statement.options(), statement.options().all()));
    }
  }
}
