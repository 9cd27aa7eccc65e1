package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/**
 * {@code DROP [DATABASE SCOPED] CREDENTIAL}.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-credential-transact-sql">DROP
 *     CREDENTIAL</a>
 */
public record DropCredential(SourceRange range, Scope scope, Name name)
    implements CredentialStatement {}
