package dev.backcheck.cli;

/**
 * A placeholder with what stands in its place.
 *
 * @param name without the marks that a tool puts around it
 * @param value may be a secret
 */
record Placeholder(String name, String value) {

  /** The name only. */
  @Override
  public String toString() {
    return name;
  }
}
