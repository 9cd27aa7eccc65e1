package dev.backcheck.procedure;

import dev.backcheck.source.SourceRange;
import dev.backcheck.value.Possible;
import java.util.Optional;

/**
 * A text that a call runs.
 *
 * @param made the part of the script that says so
 * @param text with its parts where the arguments have them
 * @param moment when, and by whom
 * @param server the other server that runs it, in lower case
 */
public record Run(SourceRange made, Possible text, Moment moment, Optional<String> server) {

  /** When a text is run. */
  public enum Moment {
    /** At once, in the session of the call. */
    HERE,
    /** At once, in a session of its own. */
    APART,
    /** Whenever somebody or a schedule starts it. */
    LATER
  }
}
