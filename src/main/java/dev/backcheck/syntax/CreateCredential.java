package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * {@code CREATE [DATABASE SCOPED] CREDENTIAL}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/t-sql/statements/create-credential-transact-sql">CREATE
 *     CREDENTIAL</a>
 */
public record CreateCredential(
    SourceRange range,
    Scope scope,
    Name name,
    List<CredentialClause> clauses,
    Optional<Name> provider)
    implements CredentialDefinition {

  /** Copies the list. */
  public CreateCredential {
    clauses = List.copyOf(clauses);
  }
}
