package dev.backcheck.rules.key;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class KeyRules {

  private KeyRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new KeyUrlMinVersion(),
        new ServiceMasterKeyUrl(),
        new KeyUrlCredential(),
        new KeyWithClause(),
        new CertificateWithoutPrivateKey(),
        new CertificatePrivateKey(),
        new CertificateFormat(),
        new RestoreKeyForce(),
        new KeyPasswordsMissing(),
        new MasterKeyNotOpen(),
        new KeyBesideBackups(),
        new CertificateUrl(),
        new KeyClauseShape());
  }
}
