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
    return clauses().stream().filter(clause -> clause.kind() == kind).findFirst();
  }

  /** The value of the first {@code IDENTITY} clause. */
  default Optional<Value> identity() {
    return clause(CredentialClause.Kind.IDENTITY).map(CredentialClause::value);
  }

  /** The value of the first {@code SECRET} clause. */
  default Optional<Secret> secret() {
    return clauses().stream()
        .map(CredentialClause::value)
        .filter(Secret.class::isInstance)
        .map(Secret.class::cast)
        .findFirst();
  }
}
