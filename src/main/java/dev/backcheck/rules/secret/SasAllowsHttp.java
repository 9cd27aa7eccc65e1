package dev.backcheck.rules.secret;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;

/** A token that may be sent in the clear. */
final class SasAllowsHttp extends StatementRule<CredentialDefinition> {

  SasAllowsHttp() {
    super(Family.SECRET, "sas-allows-http", CredentialDefinition.class, Trait.SIGNATURE);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("A shared access signature may be used over HTTP")
        .because(
            """
            Without spr=https the storage takes the signature over an unencrypted connection too, where anybody on the way can \
            read and reuse it. Inferred advice: SQL Server itself connects by HTTPS only, and the tokens in the documentation \
            lack spr.""")
        .instead("Make the signature for HTTPS only (spr=https).")
        .inferred()
        .sources("B2U")
        .bad(Nightly.reported("spr=https,http&sv=fake&sig=fake"))
        .bad(Nightly.reported("sp=rw&sv=fake&sig=fake"))
        .good(Nightly.silent("spr=https&sv=fake&sig=fake"))
        .good(Nightly.silent("$(Sas)"));
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    check
        .signature(statement)
        .filter(s -> s.has("sig"))
        .filter(
            s ->
                s.lacks("spr")
                    || s.value("spr")
                        .filter(spr -> spr.contains("http,") || spr.endsWith("http"))
                        .isPresent())
        .ifPresent(
            signature ->
                check.report(
                    statement.clause(CredentialClause.Kind.SECRET).orElseThrow(),
                    "the shared access signature may be used over HTTP"));
  }
}
