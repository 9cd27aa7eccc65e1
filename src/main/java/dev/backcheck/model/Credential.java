package dev.backcheck.model;

import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/**
 * A credential as it is at one point of the history.
 *
 * @param name as the last statement about it writes it
 * @param url the URL its name stands for, if it has the form of one
 * @param defined the statement that last set what it holds
 * @param definition that statement
 * @param created the statement that created it; the same as {@code defined} until it is altered
 * @param certain whether it is there on every path as it is described here: created or altered
 *     whatever the conditions, and not perhaps dropped
 */
public record Credential(
    KnownText name,
    Optional<StorageUrl> url,
    CredentialKind kind,
    Step defined,
    CredentialDefinition definition,
    Step created,
    boolean certain) {

  /** Whether the script shows where it is created, not only that it is altered. */
  public boolean isCreated() {
    return created.statement() instanceof CreateCredential;
  }

  /** Where it lives. */
  public CredentialStatement.Scope scope() {
    return definition.scope();
  }

  /** Whether it is meant for a cryptographic provider, not for storage. */
  public boolean isForProvider() {
    return definition.provider().isPresent();
  }

  /** The same where it is not certain that it is there so. */
  Credential uncertain() {
    return new Credential(name, url, kind, defined, definition, created, false);
  }
}
