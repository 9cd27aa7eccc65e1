package dev.backcheck.rules.bestpractice;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.DeviceStatement;
import java.util.List;

/** A credential and the backup behind it without a semicolon between them. */
final class MissingTerminator extends StatementRule<CredentialDefinition> {

  MissingTerminator() {
    super(
        Family.BEST_PRACTICE,
        "missing-statement-terminator",
        CredentialDefinition.class,
        Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("No semicolon between a credential and the backup behind it")
        .because(
            """
            The server reads both statements; the article that introduced managed identities prints them so. But statements \
            without a terminator are announced to become an error, and people and tools misread them.""")
        .instead("End the statement with a semicolon.")
        .sources("SYNTAX")
        .bad(
            """
            CREATE CREDENTIAL «[https://kestrelbak.blob.core.windows.net/nightly]» WITH IDENTITY = 'Managed Identity'
            BACKUP DATABASE B TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';""",
            """
            ALTER CREDENTIAL «BlobKey» WITH IDENTITY = 'kestrelbak', SECRET = '$(Key)'
            -- read it back
            RESTORE HEADERONLY FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH CREDENTIAL = 'BlobKey';""")
        .good(
            """
            CREATE CREDENTIAL [https://kestrelbak.blob.core.windows.net/nightly] WITH IDENTITY = 'Managed Identity';
            BACKUP DATABASE B TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';""",
            """
            CREATE CREDENTIAL [https://kestrelbak.blob.core.windows.net/nightly] WITH IDENTITY = 'Managed Identity'
            GO
            BACKUP DATABASE B TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';""");
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    List<Step> steps = check.model().steps();
    int next = check.step().index() + 1;
    if (next == steps.size() || !steps.get(next).sharesBatch(check.step())) {
      return;
    }
    int end = statement.range().end();
    int start = steps.get(next).statement().range().start();
    if (steps.get(next).statement() instanceof DeviceStatement
        && start >= end
        && !check.step().source().text(new SourceRange(end, start)).contains(";")) {
      check
          .report(statement.name(), "no semicolon ends this statement before the next one")
          .safeFix("Add a semicolon", new SourceRange(end, end), ";");
    }
  }
}
