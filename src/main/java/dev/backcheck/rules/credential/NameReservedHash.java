package dev.backcheck.rules.credential;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CreateCredential;

/** A name that begins with a number sign. */
final class NameReservedHash extends StatementRule<CreateCredential> {

  NameReservedHash() {
    super(
        Family.CREDENTIAL,
        "credential-name-reserved-hash",
        CreateCredential.class,
        Where.has(Trait.UNUSUAL_NAME));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.DEPLOY)
        .summary("The name of a credential begins with #")
        .because(
            "Names that begin with # are refused; those with ## are for the credentials of the system.")
        .instead("Take another name.")
        .sources("CCRED", "CDSC")
        .bad("CREATE CREDENTIAL «[#bak]» WITH IDENTITY = 'acme', SECRET = '$(Pw)';")
        .bad("CREATE DATABASE SCOPED CREDENTIAL «##files» WITH IDENTITY = 'acme';")
        .good("CREATE CREDENTIAL [bak#1] WITH IDENTITY = 'acme', SECRET = '$(Pw)';")
        .good("DROP CREDENTIAL [##MS_old];");
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    if (statement.name().value().startsWith("#")) {
      check.report(
          statement.name(),
          "the credential's name %s begins with #".formatted(StorageWords.name(statement.name())));
    }
  }
}
