package dev.backcheck.rules.option;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class OptionRules {

  private OptionRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of();
  }
}
