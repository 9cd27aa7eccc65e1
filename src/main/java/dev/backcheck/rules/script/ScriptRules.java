package dev.backcheck.rules.script;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class ScriptRules {

  private ScriptRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new SyntaxError(),
        new UnterminatedTokens(),
        new IncludeLoop(),
        new IncludeNotRead(),
        new SuppressionWithoutReason(),
        new UnknownSuppression(),
        new UnusedSuppression(),
        new ExpiredSuppression());
  }
}
