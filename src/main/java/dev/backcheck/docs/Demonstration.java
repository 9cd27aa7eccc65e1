package dev.backcheck.docs;

import java.util.List;

/**
 * What a check says of the first example that a rule reports.
 *
 * @param report the finding, as a report for people shows it
 * @param corrected the scripts as its fix would leave them; empty without a fix
 */
public record Demonstration(List<String> report, List<String> corrected) {

  /** Copies the lists. */
  public Demonstration {
    report = List.copyOf(report);
    corrected = List.copyOf(corrected);
  }

  // Lines that were cut to the width, or are far from what is reported, are not shown.
  boolean shows(List<String> script) {
    return script.stream().allMatch(line -> report.stream().anyMatch(row -> row.contains(line)));
  }
}
