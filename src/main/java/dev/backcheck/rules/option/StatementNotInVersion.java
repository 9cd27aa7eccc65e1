package dev.backcheck.rules.option;

import dev.backcheck.reference.Build;
import dev.backcheck.reference.StatementKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Versions;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Statement;

/** A statement that the target's parser does not know yet. */
final class StatementNotInVersion extends StatementRule<Statement> {

  private static final Build SQL_SERVER_2016 = Build.startOf(13);
  private static final Build SQL_SERVER_2022 = Build.startOf(16);

  StatementNotInVersion() {
    super(Family.OPTION, "statement-not-in-version", Statement.class, Trait.BEFORE_2022);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102, 156)
        .summary("A statement is newer than the server")
        .because(
            """
            A parser that is older than the statement does not know its words, and refuses the whole batch as a syntax error. \
            Database-scoped credentials came with SQL Server 2016; backups of a server or a group of databases, RESTORE \
            BACKUPSETONLY, and backups of symmetric keys came with SQL Server 2022.""")
        .instead("Run the statement on a newer server, or do without it.")
        .limits("Silent when the version of the target is not known.")
        .sources("BACKUP", "RESTORE", "SNAP")
        .yieldsTo("key-url-min-version", "snapshot-min-version")
        .badOn("2014", "CREATE DATABASE SCOPED CREDENTIAL «Blob» WITH IDENTITY = 'x';")
        .badOn("2019", "«BACKUP SERVER» TO DISK = 'D:\\a.bkm' WITH METADATA_ONLY;")
        .badOn("2017", "«RESTORE BACKUPSETONLY» FROM DISK = 'D:\\a.bkm';")
        .badOn("2019", "BACKUP SYMMETRIC KEY «K» TO FILE = 'k' ENCRYPTION BY PASSWORD = 'fake';")
        .goodOn("2022", "BACKUP SERVER TO DISK = 'D:\\a.bkm' WITH METADATA_ONLY;")
        .good("RESTORE BACKUPSETONLY FROM DISK = 'D:\\a.bkm';")
        .goodOn("2014", "CREATE CREDENTIAL Blob WITH IDENTITY = 'x';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (statement instanceof CredentialStatement credential
        && credential.scope() == CredentialStatement.Scope.DATABASE) {
      report("DATABASE SCOPED CREDENTIAL", credential.name().range(), SQL_SERVER_2016, check);
    } else if (statement instanceof DeviceStatement devices) {
      StatementKind kind = OptionUse.kind(devices);
      SourceRange words = devices.header().get(0).range().to(devices.header().get(1).range());
      kind.since().ifPresent(since -> report(kind.words(), words, since, check));
    } else if (statement instanceof KeyStatement key && key.kind() == KeyKind.SYMMETRIC_KEY) {
      report(key.words(), key.name().orElseThrow().range(), SQL_SERVER_2022, check);
    }
  }

  private static void report(String what, SourceRange where, Build since, Check check) {
    if (check.target().atLeast(since).isNo()) {
      check.report(where, what + " is not known to servers before " + Versions.name(since));
    }
  }
}
