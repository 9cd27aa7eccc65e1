package dev.backcheck.reference;

/**
 * A target that cannot be understood. The message names what is wrong with it and what would be
 * understood.
 */
public final class TargetFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  TargetFormatException(String message) {
    super(message);
  }
}
