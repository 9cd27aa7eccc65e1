package dev.backcheck.rule;

import java.util.List;

/**
 * A change of the script that mends a finding.
 *
 * @param title what it does, in the imperative
 * @param edits in order of their place; they do not overlap
 */
public record Fix(String title, Safety safety, List<Edit> edits) {

  /** Whether a program may make the change. */
  public enum Safety {
    /** The statement was wrong and is right afterwards; nothing else changes. */
    SAFE,
    /** Right as far as the script shows, but a person should look. */
    UNSAFE,
    /** To be shown only. */
    DISPLAY
  }

  /** Copies the list. */
  public Fix {
    edits = List.copyOf(edits);
  }
}
