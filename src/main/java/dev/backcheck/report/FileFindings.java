package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one input.
 *
 * @param name of the input
 * @param findings in order; empty where it is clean
 */
record FileFindings(String name, List<Finding> findings) {

  /** All inputs: those that could not be read, then the scripts in order. */
  static List<FileFindings> of(Report report) {
    Map<String, List<Finding>> byName = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (finding.place().source().text().isEmpty()) {
        byName.putIfAbsent(finding.place().source().name(), new ArrayList<>());
      }
    }
    report.scripts().forEach(s -> byName.putIfAbsent(s.source().name(), new ArrayList<>()));
    for (Finding finding : report.findings()) {
      byName
          .computeIfAbsent(finding.place().source().name(), name -> new ArrayList<>())
          .add(finding);
    }
    return byName.entrySet().stream()
        .map(entry -> new FileFindings(entry.getKey(), entry.getValue()))
        .toList();
  }
}
