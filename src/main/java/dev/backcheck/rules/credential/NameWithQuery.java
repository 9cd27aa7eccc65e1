package dev.backcheck.rules.credential;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;

/** A token pasted into the name. */
final class NameWithQuery extends StatementRule<CredentialDefinition> {

  NameWithQuery() {
    super(
        Family.CREDENTIAL,
        "credential-name-has-query-or-fragment",
        CredentialDefinition.class,
        Where.has(Trait.UNUSUAL_NAME));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3013)
        .inferred()
        .summary("The name of a storage credential has a query or a fragment")
        .because(
            """
            CREATE CREDENTIAL takes any name, and sys.credentials shows it to everybody who may look: a token in it is no \
            secret. That the name is then never found follows from the rules for devices, whose URL has no query (message 3297); \
            no page says so.""")
        .instead(
            "End the name with the container; the token belongs into SECRET, without its question mark.")
        .sources("CCRED", "E25")
        .bad(
            "CREATE CREDENTIAL «[https://acmebak.blob.core.windows.net/nightly?sv=2024-11-04&sig=fake]»"
                + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';",
            "ALTER CREDENTIAL «[https://acmebak.blob.core.windows.net/nightly#old]» WITH IDENTITY = 'Managed Identity';")
        .good(Nightly.CREATE)
        .good("CREATE CREDENTIAL [Why? #1] WITH IDENTITY = 'acmebak', SECRET = '$(Key)';");
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    StorageUrl.of(check.text(statement.name()))
        .filter(url -> statement.scope() == Scope.SERVER)
        .filter(url -> url.isAzure() || url.isS3())
        .filter(url -> url.query() || url.fragment())
        .ifPresent(
            url ->
                check
                    .report(
                        statement.name(),
                        "the credential's name %s is followed by a %s"
                            .formatted(url.withoutQuery(), url.query() ? "query" : "fragment"))
                    .help("name it [%s] and give the token as SECRET".formatted(url.withoutQuery()))
                    .unsafeFix(
                        "Leave out what follows the container",
                        Renaming.edits(check, statement, shortened(statement.name().value()))));
  }

  private static String shortened(String name) {
    int mark = 0;
    while (mark < name.length() && name.charAt(mark) != '?' && name.charAt(mark) != '#') {
      mark++;
    }
    return name.substring(0, mark);
  }
}
