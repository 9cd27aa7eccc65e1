package dev.backcheck.rules.credential;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class CredentialRules {

  private CredentialRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new CredentialUrlMismatch(),
        new NameTrailingSlash(),
        new NameNotHttps(),
        new NameWithQuery(),
        new DuplicateCreate(),
        new SasIdentityMisspelled(),
        new AlterClearsSecret(),
        new DatabaseScopedForBackup(),
        new LiteralRequired(),
        new TypographicQuote(),
        new ClauseOrder(),
        new NameNotIdentifier(),
        new NameAccountOnly(),
        new NameBelowContainer(),
        new NameCaseMismatch(),
        new NameReservedHash(),
        new NameTooLong(),
        new SasWithoutSecret(),
        new IdentityOnManagedInstance(),
        new VaultNameShape(),
        new ProviderCredentialForUrl(),
        new GuardNameMismatch(),
        new DropWhileDataFiles(),
        new CredentialMissing(),
        new AlterOrDropUnknown(),
        new GuardKeepsStaleSecret(),
        new NeedsMasterKey());
  }
}
