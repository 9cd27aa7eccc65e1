package dev.backcheck.cli;

/** The command cannot do what it was asked for; the message says why and what would help. */
final class CannotRunException extends Exception {

  private static final long serialVersionUID = 1L;

  CannotRunException(String message) {
    super(message);
  }
}
