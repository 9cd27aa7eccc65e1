package dev.backcheck.rule;

import dev.backcheck.reference.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that can be named: those that run, and those that do not. */
public final class RuleNames {

  private final Map<String, Rule> running = new LinkedHashMap<>();
  private final Map<String, Rule> known = new LinkedHashMap<>();

  RuleNames(List<Rule> running, List<Rule> silent) {
    running.forEach(rule -> this.running.put(rule.name(), rule));
    silent.forEach(rule -> known.put(rule.name(), rule));
    known.putAll(this.running);
  }

  /** The rule of a name, also of one in the catalogue that another rule stands for. */
  public Optional<Rule> find(String name) {
    Rule rule = known.get(name);
    return rule != null
        ? Optional.of(rule)
        : known.values().stream().filter(other -> other.spec().covers().contains(name)).findFirst();
  }

  /** Whether a rule runs in this check. */
  public boolean runs(Rule rule) {
    return running.containsKey(rule.name());
  }

  /** Whether the name is that of {@link UnreadableInput}, which is no rule. */
  public boolean isUnreadableInput(String name) {
    return name.equals(UnreadableInput.SPEC.name());
  }

  /** The rule that may be meant. */
  public Optional<String> nearest(String name) {
    return Nearest.to(name, new ArrayList<>(known.keySet()));
  }
}
