package dev.backcheck.rules.credentialoption;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.StorageHost;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.LookedUpUrl;
import java.util.Optional;

/** Credentials that hold the key of a storage account. */
final class AccountKeys {

  private AccountKeys() {}

  /** The key of a URL's account, where the scripts show no other credential for the account. */
  static Optional<Credential> only(LookedUpUrl use, Check check) {
    return switch (use.coverage().state()) {
      case COVERED -> use.credential().filter(AccountKeys::isKey);
      case NONE, MISMATCH -> byIdentity(use.url(), check);
      default -> Optional.empty();
    };
  }

  private static Optional<Credential> byIdentity(StorageUrl url, Check check) {
    Optional<StorageHost> host = url.storageHost().filter(StorageHost::isStorageAccount);
    return host.isEmpty()
        ? Optional.empty()
        : check
            .model()
            .serverCredentials()
            .withIdentity(host.get().primaryAccount().orElse(""))
            .stream()
            .flatMap(timeline -> timeline.before(check.step()).stream())
            .filter(AccountKeys::isKey)
            .filter(key -> !isForAccount(url, check))
            .findFirst();
  }

  private static boolean isForAccount(StorageUrl url, Check check) {
    return check
        .model()
        .serverCredentials()
        .nearest(url, check.step())
        .flatMap(Credential::url)
        .filter(name -> name.host().equals(url.host()))
        .isPresent();
  }

  private static boolean isKey(Credential credential) {
    return credential.kind() == CredentialKind.ACCOUNT && !credential.isForProvider();
  }
}
