package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.Optional;

/**
 * The condition {@code [NOT] EXISTS (SELECT … FROM sys.credentials WHERE name = '…')}, or the same
 * about {@code sys.database_scoped_credentials}.
 *
 * @param scope whose credentials it asks for
 * @param negated whether it holds where the credential is not there
 * @param name the name it asks for; empty where it asks for something else, e.g. the identity
 */
public record CredentialGuard(
    SourceRange range, CredentialStatement.Scope scope, boolean negated, Optional<Value> name)
    implements Node {}
