package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a report leaves out because the user asked for what is new only.
 *
 * @param baseline empty where there was none
 * @param unchanged how many findings lie in scripts that have not changed; empty where that was not
 *     asked
 */
public record LeftOut(Optional<Known> baseline, OptionalInt unchanged) {

  /** Nothing. */
  public static final LeftOut NOTHING = new LeftOut(Optional.empty(), OptionalInt.empty());

  /**
   * An entry of a baseline that the scripts do not have any more.
   *
   * @param entry with how often it is missing
   * @param script its name in the report; empty where the script is gone too
   */
  public record Gone(BaselineEntry entry, Optional<String> script) {

    /** Where it was. */
    public String path() {
      return script.orElse(entry.path());
    }
  }

  /**
   * What a baseline has to do with a report.
   *
   * @param findings those that it knows, in the order of the report
   * @param gone only what can be said to be gone
   */
  public record Known(List<Finding> findings, List<Gone> gone) {

    /** Copies the lists. */
    public Known {
      findings = List.copyOf(findings);
      gone = List.copyOf(gone);
    }

    private Known with(Known other) {
      return new Known(
          Stream.concat(findings.stream(), other.findings.stream()).toList(),
          Stream.concat(gone.stream(), other.gone.stream()).distinct().toList());
    }
  }

  /** Findings that the baseline knows. */
  public List<Finding> known() {
    return baseline.map(Known::findings).orElse(List.of());
  }

  /** Entries of the baseline that are gone. */
  public List<Gone> gone() {
    return baseline.map(Known::gone).orElse(List.of());
  }

  LeftOut withBaseline(Known known) {
    return new LeftOut(Optional.of(known), unchanged);
  }

  // A finding in a script that has not changed is counted once, whether or not the baseline has it.
  LeftOut changed(Predicate<Finding> isOfInterest, int rest) {
    List<Finding> known = known().stream().filter(isOfInterest).toList();
    return new LeftOut(
        baseline.map(before -> new Known(known, before.gone)),
        OptionalInt.of(rest + known().size() - known.size()));
  }

  LeftOut with(LeftOut other) {
    OptionalInt sum =
        unchanged.isPresent() || other.unchanged.isPresent()
            ? OptionalInt.of(unchanged.orElse(0) + other.unchanged.orElse(0))
            : OptionalInt.empty();
    return new LeftOut(either(baseline, other.baseline, Known::with), sum);
  }

  private static <T> Optional<T> either(
      Optional<T> one, Optional<T> other, BinaryOperator<T> both) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(both.apply(one.get(), other.get()))
        : one.or(() -> other);
  }
}
