package dev.backcheck.parser;

import static dev.backcheck.parser.Literals.range;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.syntax.AlterCredential;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.DropCredential;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code CREATE | ALTER | DROP [DATABASE SCOPED] CREDENTIAL}. */
final class CredentialBuilder {

  private final Literals literals;

  CredentialBuilder(Literals literals) {
    this.literals = literals;
  }

  CredentialStatement create(TSqlParser.CreateCredentialContext context) {
    return new CreateCredential(
        range(context),
        scope(context.scope()),
        literals.name(context.credentialName().getStart()),
        clauses(context.credentialClause()),
        provider(context.provider()));
  }

  CredentialStatement alter(TSqlParser.AlterCredentialContext context) {
    return new AlterCredential(
        range(context),
        scope(context.scope()),
        literals.name(context.credentialName().getStart()),
        clauses(context.credentialClause()),
        Optional.empty());
  }

  CredentialStatement drop(TSqlParser.DropCredentialContext context) {
    return new DropCredential(
        range(context), scope(context.scope()), literals.name(context.credentialName().getStart()));
  }

  private static Scope scope(TSqlParser.@Nullable ScopeContext context) {
    return context == null ? Scope.SERVER : Scope.DATABASE;
  }

  private List<CredentialClause> clauses(List<TSqlParser.CredentialClauseContext> contexts) {
    List<CredentialClause> clauses = new ArrayList<>(contexts.size());
    for (TSqlParser.CredentialClauseContext context : contexts) {
      clauses.add(clause(context));
    }
    return clauses;
  }

  private CredentialClause clause(TSqlParser.CredentialClauseContext context) {
    Value value = literals.value(context.value());
    return context.what.getType() == TSqlParser.SECRET
        ? new CredentialClause(range(context), CredentialClause.Kind.SECRET, new Secret(value))
        : new CredentialClause(range(context), CredentialClause.Kind.IDENTITY, value);
  }

  private Optional<Name> provider(TSqlParser.@Nullable ProviderContext context) {
    return Optional.ofNullable(context).map(provider -> literals.name(provider.name()));
  }
}
