package dev.backcheck.rule;

import java.util.List;

/**
 * What rules have to say about scripts.
 *
 * @param findings by script, then by place, then by rule
 * @param suppressed those that comments silence, in the same order
 */
public record Checked(List<Finding> findings, List<Suppressed> suppressed) {

  /** Copies the lists. */
  public Checked {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }
}
