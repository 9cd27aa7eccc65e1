package dev.backcheck.rule;

import java.util.Locale;

/** How sure a finding is; in descending order. */
public enum Confidence {
  /** The script alone proves it, and the effect is documented or was seen on a server. */
  CERTAIN,
  /** The script proves it, but the effect is inferred; or the other way round. */
  LIKELY,
  /** Something the script does not show could make it right. */
  POSSIBLE;

  /** The word reports use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The weaker of the two. */
  public Confidence weakest(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
