package dev.backcheck.rules.managedidentity;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class ManagedIdentityRules {

  private ManagedIdentityRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new BelowMinimumBuild(),
        new BetweenDraftAndDocumentation(),
        new UnsupportedMajorVersion(),
        new OnPremises(),
        new NeedsAzureArc(),
        new ArcBefore2025(),
        new OnLinux(),
        new OnFailoverCluster(),
        new WithSecret(),
        new Misspelled(),
        new NameNotStorageUrl(),
        new OnS3(),
        new KeyVaultMinimumBuild(),
        new OutsidePublicCloud(),
        new NoDiagnostics(),
        new TraceFlagLeftOn(),
        new DatabaseScopedConfiguration(),
        new TargetUnknown());
  }
}
