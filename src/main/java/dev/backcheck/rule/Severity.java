package dev.backcheck.rule;

import java.util.Locale;

/** How bad it is; in ascending order. */
public enum Severity {
  /** Advice, or something that cannot be decided from the script. */
  INFO,
  /** The statement runs, but it is dangerous or documented against. */
  WARNING,
  /** The server will refuse the statement, or the operation will fail. */
  ERROR;

  /** The word reports use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
