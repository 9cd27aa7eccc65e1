package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * {@code ALTER [DATABASE SCOPED] CREDENTIAL}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/t-sql/statements/alter-credential-transact-sql">ALTER
 *     CREDENTIAL</a>
 */
public record AlterCredential(
    SourceRange range,
    Scope scope,
    Name name,
    List<CredentialClause> clauses,
    Optional<Name> provider)
    implements CredentialDefinition {

  /** Copies the list. */
  public AlterCredential {
    clauses = List.copyOf(clauses);
  }
}
