package dev.backcheck.rules.flow;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class FlowRules {

  private FlowRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        CredentialMissingYet.createdLater(),
        CredentialMissingYet.dropped(),
        new AlteredIncompatibly(),
        new DynamicCredential(),
        new UrlNotConstant(),
        CredentialMissingYet.createdInLaterScript());
  }
}
