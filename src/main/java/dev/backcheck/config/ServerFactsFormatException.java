package dev.backcheck.config;

import dev.backcheck.source.Position;
import dev.backcheck.source.Source;

/**
 * A text that holds no facts about a server. The message begins with file, line and column, says
 * what is wrong there and what to do; it quotes no value.
 */
public final class ServerFactsFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  ServerFactsFormatException(Source source, int offset, String message) {
    super(place(source, offset) + ": " + message);
  }

  private static String place(Source source, int offset) {
    Position position = source.position(Math.min(offset, source.text().length()));
    return source.name() + ":" + position.line() + ":" + position.column();
  }
}
