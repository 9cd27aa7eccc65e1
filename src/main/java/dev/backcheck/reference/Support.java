package dev.backcheck.reference;

/** How an option and a place where backups go get along. */
public enum Support {
  /** The option works there. */
  YES,
  /** The option is documented not to work there. */
  NO,
  /** The server reads the option there and does nothing about it. */
  IGNORED,
  /** Nothing works there without the option. */
  REQUIRED,
  /** The option is about another place; what happens here is not stated. */
  NONE,
  /** No source says. */
  UNKNOWN
}
