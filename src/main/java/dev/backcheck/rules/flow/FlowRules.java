package dev.backcheck.rules.flow;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class FlowRules {

  private FlowRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new CreatedAfterUse(),
        new DroppedBeforeUse(),
        new AlteredIncompatibly(),
        new DynamicCredential(),
        new DynamicSqlUnknown(),
        new UrlNotConstant(),
        new CreatedInLaterScript());
  }
}
