package dev.backcheck.rules.secret;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class SecretRules {

  private SecretRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new SasLeadingQuestionMark(),
        new SasIsFullUrl(),
        new SasTooLongForVersion(),
        new SasUserDelegationVersion(),
        new SasExpired(),
        new SasPermissions(),
        new SasWrongResource(),
        new SasAllowsHttp(),
        new PlaintextSecret(),
        new SecretInCommentOrUrl(),
        new SampleSecret(),
        new KeyPasswordLiteral(),
        new KeyPasswordWeak(),
        new CertificatePasswordReused(),
        new SasLongLived());
  }
}
