package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import java.util.Comparator;
import java.util.List;

/** Findings for readers who stop at some number: by severity, otherwise in their order. */
final class WorstFirst {

  private WorstFirst() {}

  static List<Finding> of(List<Finding> findings) {
    return findings.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList();
  }
}
