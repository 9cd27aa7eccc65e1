package dev.backcheck.rules.key;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.KeyStatement;

/** Key backups that came with SQL Server 2022, for an older server. */
public final class KeyUrlMinVersion extends StatementRule<KeyStatement> {

  private static final int SQL_SERVER_2022 = 16;

  /** The rule. */
  public KeyUrlMinVersion() {
    super(
        KeyStatement.class,
        rule("key-url-min-version", Family.KEY, Severity.ERROR, Fails.PARSE)
            .engine(102)
            .summary("Keys to a URL, and symmetric keys at all, need SQL Server 2022")
            .because(
                """
                BACKUP and RESTORE of a MASTER KEY take a URL, and those of a SYMMETRIC KEY exist, since SQL Server 2022. An \
                older parser refuses the batch.""")
            .instead(
                "Back the master key up to a file; recreate symmetric keys from KEY_SOURCE and IDENTITY_VALUE.")
            .yieldsTo("service-master-key-url", "certificate-backup-url")
            .reference("BACKUP MASTER KEY", KeyPages.BACKUP_MASTER_KEY)
            .reference(
                "BACKUP SYMMETRIC KEY",
                "https://learn.microsoft.com/sql/t-sql/statements/backup-symmetric-key-transact-sql")
            .bad(
                Example.of(
                        """
                        BACKUP MASTER KEY TO «URL = 'https://kestrelbak.blob.core.windows.net/keys/dmk.bak'»
                            ENCRYPTION BY PASSWORD = '$(P)';""")
                    .on("2019"))
            .bad(
                Example.of(
                        """
                        «RESTORE SYMMETRIC KEY Card» FROM FILE = 'D:\\Keys\\card.key'
                            DECRYPTION BY PASSWORD = '$(P)' ENCRYPTION BY PASSWORD = '$(Q)';""")
                    .on("2017-CU31"))
            .good(
                Example.of(
                        """
                        BACKUP MASTER KEY TO URL = 'https://kestrelbak.blob.core.windows.net/keys/dmk.bak'
                            ENCRYPTION BY PASSWORD = '$(P)';""")
                    .on("2022"))
            .good(
                Example.of(
                        "BACKUP MASTER KEY TO FILE = 'D:\\Keys\\dmk.key' ENCRYPTION BY PASSWORD = '$(P)';")
                    .on("2012"))
            .good(
                "BACKUP SYMMETRIC KEY Card TO FILE = 'D:\\card.key' ENCRYPTION BY PASSWORD = '$(P)';"));
  }

  @Override
  protected void check(KeyStatement statement, Check check) {
    if (!check.target().atLeastMajor(SQL_SERVER_2022).isNo()) {
      return;
    }
    if (statement.kind() == KeyKind.SYMMETRIC_KEY) {
      int end = statement.name().map(name -> name.range().end()).orElse(statement.range().end());
      check.report(
          new SourceRange(statement.range().start(), end),
          statement.words() + " needs SQL Server 2022");
    } else if (statement.kind() == KeyKind.MASTER_KEY && statement.file().url()) {
      check.report(statement.file(), statement.words() + " with a URL needs SQL Server 2022");
    }
  }
}
