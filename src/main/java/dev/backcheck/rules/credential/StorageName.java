package dev.backcheck.rules.credential;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.StorageHost.Service;
import dev.backcheck.rule.Check;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;
import java.util.Optional;

/**
 * The name of a server credential that stands for storage: a URL, with an identity that the server
 * uses for URLs.
 */
record StorageName(StorageUrl url, CredentialKind kind) {

  /** The name of a credential with a shared access signature or a managed identity. */
  static Optional<StorageName> of(CredentialDefinition statement, Check check) {
    return isForUrls(statement, check)
        ? StorageUrl.of(check.text(statement.name()))
            .map(url -> new StorageName(url, check.kind(statement)))
        : Optional.empty();
  }

  /** Whether the server would use the credential for the URL of a container. */
  static boolean isForUrls(CredentialDefinition statement, Check check) {
    CredentialKind kind = check.kind(statement);
    return statement.scope() == Scope.SERVER
        && statement.provider().isEmpty()
        && (kind == CredentialKind.SHARED_ACCESS_SIGNATURE
            || kind == CredentialKind.MANAGED_IDENTITY);
  }

  /** Whether it is an https URL of Azure Blob Storage. */
  boolean isBlob() {
    return url.scheme().equals("https")
        && url.storageHost().filter(host -> host.service() == Service.BLOB).isPresent();
  }
}
