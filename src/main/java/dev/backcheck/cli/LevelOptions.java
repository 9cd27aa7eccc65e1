package dev.backcheck.cli;

import dev.backcheck.config.Configuration;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about how bad what is found is. */
final class LevelOptions {

  /** The severity from which on the exit code is 1. */
  enum FailOn {
    ERROR(Optional.of(Severity.ERROR)),
    WARNING(Optional.of(Severity.WARNING)),
    INFO(Optional.of(Severity.INFO)),
    NEVER(Optional.empty());

    @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum
    private final Optional<Severity> least;

    FailOn(Optional<Severity> least) {
      this.least = least;
    }

    boolean isReached(Report report) {
      Optional<Severity> worst = report.worst();
      return least.isPresent() && worst.isPresent() && worst.get().compareTo(least.get()) >= 0;
    }
  }

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      converter = Converters.ToFailOn.class,
      description = "The mildest severity for which the exit code is 1; error if not said.")
  @Nullable FailOn failOn;

  /** From which severity on the exit code is 1, as the option says, else the configuration. */
  FailOn failOn(Configuration said) {
    return Optional.ofNullable(failOn)
        .or(
            () ->
                said.find("fail-on")
                    .map(word -> FailOn.valueOf(word.text().toUpperCase(Locale.ROOT))))
        .orElse(FailOn.ERROR);
  }

  @Option(
      names = "--rule",
      paramLabel = "NAME=LEVEL",
      description =
          "Give a rule another severity: off, info, warning or error; on for one that runs on demand. NAME may be a family of rules. As often as wanted.")
  List<String> rules = new ArrayList<>();
}
