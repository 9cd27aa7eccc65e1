package dev.backcheck.rules.credentialoption;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class CredentialOptionRules {

  private CredentialOptionRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new OnSignature(),
        new MissingForKey(),
        new UnknownCredential(),
        new Striped(),
        new Mirrored(),
        new OnManagedIdentity(),
        new AccountMismatch(),
        new WithoutUrl(),
        new BlockBlob(),
        new OnLinux(),
        new SignatureAvailable(),
        new BeforeFirstVersion());
  }
}
