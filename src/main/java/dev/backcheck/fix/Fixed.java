package dev.backcheck.fix;

import dev.backcheck.report.Report;
import dev.backcheck.source.Source;
import java.util.List;

/**
 * The outcome of fixing scripts.
 *
 * @param scripts in the order in which they were given
 * @param before the check of the scripts as they were
 * @param after the check of the scripts as they are now
 */
public record Fixed(List<FixedScript> scripts, Report before, Report after) {

  /** Copies the list. */
  public Fixed {
    scripts = List.copyOf(scripts);
  }

  /** The scripts as they are now. */
  public List<Source> sources() {
    return scripts.stream().map(FixedScript::after).toList();
  }

  /** Those that are not as they were. */
  public List<FixedScript> changed() {
    return scripts.stream().filter(FixedScript::isChanged).toList();
  }

  /** Those that could have been changed and were not. */
  public List<FixedScript> refused() {
    return scripts.stream().filter(script -> script.refusal().isPresent()).toList();
  }

  /** How many fixes were made. */
  public int count() {
    return scripts.stream().mapToInt(script -> script.fixed().size()).sum();
  }
}
