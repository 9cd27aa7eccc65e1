package dev.backcheck.rules.secret;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;

/** A whole URL where only the token belongs. */
final class SasIsFullUrl extends StatementRule<CredentialDefinition> {

  SasIsFullUrl() {
    super(Family.SECRET, "sas-is-full-url", CredentialDefinition.class, Trait.SIGNATURE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3013)
        .summary("The secret is a URL with a shared access signature, not the signature alone")
        .because(
            """
            The secret is sent as the signature as it stands, so a URL before it makes the signature invalid: the backup fails \
            with message 3201 as with a leading question mark. The effect is inferred; that only the token belongs there is \
            documented.""")
        .instead("Keep only what stands behind the question mark of the URL.")
        .inferred()
        .sources("CCRED")
        .bad(Nightly.reported("https://acmebak.blob.core.windows.net/nightly?sv=fake&sig=fake"))
        .bad(Nightly.reported("HTTPS://acmebak.blob.core.windows.net/n/a?sp=r&sv=fake&sig=fake"))
        .good(Nightly.silent("sv=fake&sig=fake"))
        .good(
            "CREATE CREDENTIAL A WITH IDENTITY = 'svc', SECRET = 'https://acme.example/?a=fake';");
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    if (check.signature(statement).filter(sas -> sas.isUrl() && sas.has("sig")).isEmpty()) {
      return;
    }
    CredentialClause clause = statement.clause(CredentialClause.Kind.SECRET).orElseThrow();
    ReportDraft draft =
        check.report(clause, "the secret is a URL with a signature, not the signature alone");
    String text = check.step().source().text(clause.value().range());
    int quote = text.indexOf('\'') + 1;
    int mark = text.indexOf('?') + 1;
    if (quote > 0 && mark > quote) {
      int start = clause.value().range().start();
      draft.safeFix("keep the signature alone", new SourceRange(start + quote, start + mark), "");
    }
  }
}
