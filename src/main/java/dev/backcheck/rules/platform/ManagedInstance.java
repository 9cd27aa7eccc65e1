package dev.backcheck.rules.platform;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;

/** What the rules about managed instances have in common. */
final class ManagedInstance {

  private ManagedInstance() {}

  /** A rule about what a managed instance does when a statement runs. */
  static RuleSpec.Draft rule(String name, Severity severity) {
    return RuleSpec.rule(name, Family.PLATFORM, severity, Fails.RUN)
        .reference(
            "T-SQL differences of Managed Instance",
            "https://learn.microsoft.com/azure/azure-sql/managed-instance/transact-sql-tsql-differences-sql-server");
  }
}
