package dev.backcheck.rule;

import java.util.Locale;

/** When a mistake shows itself. */
public enum Fails {
  /** The server refuses the whole batch as it reads it. */
  PARSE,
  /** The statement fails when the script is applied. */
  DEPLOY,
  /** The backup or restore fails when it runs. */
  RUN,
  /** The backup is of no use when it is needed. */
  RESTORE,
  /** Nothing tells. */
  SILENT;

  /** The word reports use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
