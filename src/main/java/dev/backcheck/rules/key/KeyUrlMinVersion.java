package dev.backcheck.rules.key;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.KeyStatement;

/** Key backups that came with SQL Server 2022, for an older server. */
final class KeyUrlMinVersion extends StatementRule<KeyStatement> {

  private static final int SQL_SERVER_2022 = 16;

  KeyUrlMinVersion() {
    super(Family.KEY, "key-url-min-version", KeyStatement.class, Trait.BEFORE_2022);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("Keys to a URL, and symmetric keys at all, need SQL Server 2022")
        .because(
            """
            BACKUP and RESTORE of a MASTER KEY take a URL, and those of a SYMMETRIC KEY exist, since SQL Server 2022. An older \
            parser refuses the batch.""")
        .instead(
            "Back the master key up to a file; recreate symmetric keys from KEY_SOURCE and IDENTITY_VALUE.")
        .yieldsTo("service-master-key-url", "certificate-backup-url")
        .sources("BMK", "BSYM")
        .badOn(
            "2019",
            "BACKUP MASTER KEY TO «URL = 'https://bak.blob.core.windows.net/keys/dmk.bak'» ENCRYPTION BY PASSWORD = '$(P)';")
        .badOn(
            "2017-CU31",
            """
            «RESTORE SYMMETRIC KEY Card» FROM FILE = 'D:\\Keys\\card.key'
                DECRYPTION BY PASSWORD = '$(P)' ENCRYPTION BY PASSWORD = '$(Q)';""")
        .goodOn(
            "2022",
            "BACKUP MASTER KEY TO URL = 'https://bak.blob.core.windows.net/keys/dmk.bak' ENCRYPTION BY PASSWORD = '$(P)';")
        .goodOn(
            "2012",
            "BACKUP MASTER KEY TO FILE = 'D:\\Keys\\dmk.key' ENCRYPTION BY PASSWORD = '$(P)';")
        .good(
            "BACKUP SYMMETRIC KEY Card TO FILE = 'D:\\card.key' ENCRYPTION BY PASSWORD = '$(P)';");
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
