package dev.backcheck.reference;

/** What became of an option with time. */
public enum Removal {
  /** It is still there. */
  NEVER,
  /** It is still there, and announced to go. */
  DEPRECATED,
  /** The parser no longer knows it: message 155, and the batch does not start. */
  PARSE,
  /** It is still read, and the statement fails when it runs. */
  RUN,
  /** It is still read, and has no effect. */
  NO_EFFECT
}
