package dev.backcheck.config;

import java.util.List;

/**
 * A configuration file that cannot be used. Each line of the message begins with file, line and
 * column and says what is wrong there; none shows a value that may be a secret.
 */
public final class ConfigFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  ConfigFormatException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
