package dev.backcheck.cli;

import dev.backcheck.report.Report;
import java.util.Optional;

/** What became of a check, for the program that started it in its own process. */
final class CheckOutcome {

  private Optional<Report> report = Optional.empty();
  private boolean nothing;

  void told(Report whole) {
    report = Optional.of(whole);
  }

  /** Notes that there was no script to check, and says it. */
  CannotRunException nothing(String message) {
    nothing = true;
    return new CannotRunException(message);
  }

  /** What was found; empty when the check could not run. */
  Optional<Report> report() {
    return report;
  }

  /** Whether there was no script to check. */
  boolean isNothing() {
    return nothing;
  }
}
