package dev.backcheck.report;

/**
 * A text that is no baseline. The message begins with the file, and the line where it is known,
 * says what is wrong there and what to do.
 */
public final class BaselineFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  BaselineFormatException(String place, String message) {
    super(place + ": " + message);
  }
}
