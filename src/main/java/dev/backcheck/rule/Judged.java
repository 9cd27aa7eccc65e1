package dev.backcheck.rule;

import dev.backcheck.model.Doubt;
import dev.backcheck.model.Step;
import dev.backcheck.rule.TraceLine.Outcome;
import dev.backcheck.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of something that a rule has found. */
final class Judged {

  private Judged() {}

  /**
   * Looks it up in what was checked.
   *
   * @param runs whether the rule took part
   * @param step the statement; empty for a whole script
   */
  static TraceLine of(
      Finding finding,
      String statement,
      Rule rule,
      boolean runs,
      Checked checked,
      Optional<Step> step) {
    Place place = finding.place();
    if (!runs) {
      return line(finding, statement, Outcome.NOT_RUN, finding.message());
    }
    for (Suppressed suppressed : checked.suppressed()) {
      if (isSame(suppressed.finding(), finding)) {
        Suppression by = suppressed.by();
        String reason = by.reason().isEmpty() ? ", no reason" : ": " + by.reason();
        String where = "by the comment at " + at(by.source(), by.range().start());
        return line(finding, statement, Outcome.SUPPRESSED, where + reason);
      }
    }
    if (checked.findings().stream().anyMatch(known -> isSame(known, finding))) {
      return line(finding, statement, Outcome.FOUND, finding.message());
    }
    Optional<String> never = step.flatMap(one -> never(one, finding));
    if (never.isPresent()) {
      return line(finding, statement, Outcome.NEVER_RUNS, never.get());
    }
    List<String> stronger = List.copyOf(rule.spec().yieldsTo());
    String to =
        Stream.concat(
                checked.findings().stream(), checked.suppressed().stream().map(Suppressed::finding))
            .filter(other -> stronger.contains(other.rule()))
            .filter(other -> other.place().source().equals(place.source()))
            .filter(other -> other.place().range().overlaps(place.range()))
            .findFirst()
            .map(
                other ->
                    "to "
                        + other.rule()
                        + " at "
                        + at(place.source(), other.place().range().start()))
            .orElse(
                stronger.isEmpty()
                    ? "to the same finding at this place"
                    : "to one of " + String.join(", ", stronger.stream().sorted().toList()));
    return line(finding, statement, Outcome.YIELDS, to);
  }

  private static Optional<String> never(Step step, Finding finding) {
    if (step.placement().unreachable() && finding.fails() != Fails.PARSE) {
      return Optional.of(
          "the statement is never reached: it stands behind RETURN, THROW, GOTO or SET NOEXEC ON");
    }
    if (step.doubt() == Doubt.OPEN_ENDED && finding.severity() == Severity.INFO) {
      return Optional.of("cannot know: something unknown stands behind the statement");
    }
    return Optional.empty();
  }

  private static boolean isSame(Finding known, Finding found) {
    return known.rule().equals(found.rule())
        && known.place().equals(found.place())
        && known.message().equals(found.message());
  }

  private static TraceLine line(
      Finding finding, String statement, Outcome outcome, String because) {
    return new TraceLine(finding.place(), statement, outcome, because, Optional.of(finding));
  }

  private static String at(Source source, int offset) {
    return source.name() + ":" + source.position(offset).line();
  }
}
