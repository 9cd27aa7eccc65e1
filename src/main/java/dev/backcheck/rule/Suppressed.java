package dev.backcheck.rule;

/**
 * A finding that a comment in the script silences.
 *
 * @param by the comment, with its reason
 */
public record Suppressed(Finding finding, Suppression by) {

  /** The same with another finding, such as one of another severity. */
  public Suppressed with(Finding other) {
    return new Suppressed(other, by);
  }
}
