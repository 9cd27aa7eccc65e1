package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.Secret;

/** A secret beside a managed identity. */
final class WithSecret extends StatementRule<CredentialDefinition> {

  WithSecret() {
    super(
        Family.MANAGED_IDENTITY,
        "managed-identity-with-secret",
        CredentialDefinition.class,
        Where.has(Trait.MANAGED_IDENTITY, Trait.SECRET));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("A credential with a managed identity has a secret, which it does not need")
        .because(
            """
            The machine's own identity is asked for a token, so a secret does not apply; what the server does with one is not \
            documented. It is at best a secret left in a script for nothing.""")
        .instead("Remove the SECRET clause.")
        .limits(
            """
            A database-scoped credential whose secret is JSON is left alone: a resource id is given that way for REST endpoints \
            and AI models.""")
        .sources("CCRED")
        .bad(Nightly.MANAGED.replace("Identity'", "Identity', «SECRET = 'fake-secret'»"))
        .bad(
            "ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly] WITH IDENTITY = 'managed identity', «SECRET = 'fake-secret'»;")
        .good(Nightly.MANAGED)
        .good(
            """
            CREATE DATABASE SCOPED CREDENTIAL [https://acme.openai.azure.com/] WITH IDENTITY = 'Managed Identity', SECRET = \
            '{"resourceid":"https://cognitiveservices.azure.com"}';""");
  }

  @Override
  protected void check(CredentialDefinition definition, Check check) {
    Secret secret = definition.secret().orElse(null);
    if (secret == null || check.kind(definition) != CredentialKind.MANAGED_IDENTITY) {
      return;
    }
    String known = check.model().text(secret).prefix().strip();
    boolean json = known.startsWith("{");
    if (definition.scope() == Scope.DATABASE && (json || known.isEmpty())) {
      return;
    }
    CredentialClause clause = definition.clause(CredentialClause.Kind.SECRET).orElseThrow();
    ReportDraft draft =
        check.report(clause, "a managed identity takes no secret, and this credential has one");
    SourceRange identity = definition.clause(CredentialClause.Kind.IDENTITY).orElseThrow().range();
    SourceRange removed =
        new SourceRange(identity.end(), Math.max(identity.end(), clause.range().end()));
    if (!json
        && check.step().source().text(removed).replaceFirst("[\\s,]+", "").startsWith("SECRET")) {
      draft.safeFix("remove the secret", removed, "");
    }
  }
}
