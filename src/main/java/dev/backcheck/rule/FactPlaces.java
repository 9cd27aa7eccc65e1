package dev.backcheck.rule;

import dev.backcheck.model.ServerStart;
import java.util.List;

/** Places in what the server said: nothing is created or set there, it is so. */
final class FactPlaces {

  private static final String WORDS = "so it is on the server";

  private FactPlaces() {}

  static List<Finding> reworded(List<Finding> findings, ServerStart server) {
    return server.factsName().isEmpty()
        ? findings
        : findings.stream().map(finding -> reworded(finding, server)).toList();
  }

  private static Finding reworded(Finding finding, ServerStart server) {
    List<Related> related =
        finding.related().stream()
            .map(
                other ->
                    server.isFact(other.place().source())
                        ? new Related(other.place(), WORDS)
                        : other)
            .toList();
    return related.equals(finding.related())
        ? finding
        : new Finding(
            finding.rule(),
            finding.severity(),
            finding.confidence(),
            finding.fails(),
            finding.engine(),
            finding.targets(),
            finding.place(),
            finding.message(),
            finding.help(),
            related,
            finding.fix());
  }
}
