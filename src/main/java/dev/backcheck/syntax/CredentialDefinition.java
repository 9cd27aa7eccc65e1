package dev.backcheck.syntax;

import java.util.List;
import java.util.Optional;

/** A statement that sets what a credential holds. */
public sealed interface CredentialDefinition extends CredentialStatement
    permits CreateCredential, AlterCredential {

  /**
   * The clauses of the {@code WITH} list, in order; one {@code IDENTITY}, then at most one {@code
   * SECRET} is legal.
   */
  List<CredentialClause> clauses();

  /** The cryptographic provider of {@code FOR CRYPTOGRAPHIC PROVIDER}. */
  Optional<Name> provider();

  /** The first clause of a kind. */
  default Optional<CredentialClause> clause(CredentialClause.Kind kind) {
    for (CredentialClause clause : clauses()) {
      if (clause.kind() == kind) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  /** The value of the first {@code IDENTITY} clause. */
  default Optional<Value> identity() {
    return clause(CredentialClause.Kind.IDENTITY).map(CredentialClause::value);
  }

  /** The value of the first {@code SECRET} clause. */
  default Optional<Secret> secret() {
    for (CredentialClause clause : clauses()) {
      if (clause.value() instanceof Secret secret) {
        return Optional.of(secret);
      }
    }
    return Optional.empty();
  }
}
