package dev.backcheck.rule;

import java.util.Optional;

/**
 * What a rule did with a statement or a script, and why. Holds no secret.
 *
 * @param place where the statement begins, in the script itself
 * @param statement its first words; empty for a whole script
 * @param outcome what came of it
 * @param because the reason, or what the rule asked; may be empty
 * @param finding what the rule has to say there, whether or not the report shows it
 */
public record TraceLine(
    Place place, String statement, Outcome outcome, String because, Optional<Finding> finding) {

  /** What can come of it. */
  public enum Outcome {
    /** It is in the report. */
    FOUND("found"),
    /** It would be found, but the rule does not run. */
    NOT_RUN("would be found, but the rule is off"),
    /** The rule looked, and all is well. */
    NOTHING("looked at, nothing found"),
    /** The rule is about others. */
    NOT_CONCERNED("not looked at"),
    /** The statement never runs. */
    NEVER_RUNS("found, but not reported"),
    /** Another rule says it better. */
    YIELDS("found, but yields"),
    /** A comment silences it. */
    SUPPRESSED("found, but suppressed"),
    /** The script was not even parsed. */
    PASSED_OVER("passed over");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }
}
