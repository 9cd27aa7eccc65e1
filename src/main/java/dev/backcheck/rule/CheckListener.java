package dev.backcheck.rule;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.syntax.Script;

/**
 * Is told how a check goes on: to show it, to take the time, to explain it afterwards. It changes
 * nothing of what is found.
 */
public interface CheckListener {

  /** Nobody. */
  CheckListener NONE = new CheckListener() {};

  /** What a check does, in this order; the later ones come again for scripts that stand apart. */
  enum Phase {
    /** Texts become statements. */
    PARSING,
    /** Statements become a history. */
    MODEL,
    /** The rules look at it. */
    RULES
  }

  /** Something begins. */
  default void began(Phase phase) {}

  /** It ends. */
  default void ended(Phase phase) {}

  /** A script has been parsed; several threads may say so at once. */
  default void parsed(Script script) {}

  /** Whether {@link #began(Rule)} and {@link #ended(Rule)} are of interest: they cost time. */
  default boolean watchesRules() {
    return false;
  }

  /** A rule begins to look at a statement or script. */
  default void began(Rule rule) {}

  /** It has looked. */
  default void ended(Rule rule) {}

  /** A history has been checked. */
  default void checked(Model model, Settings settings, Checked checked) {}
}
