package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.OptionalLong;

/**
 * A number.
 *
 * @param text as written, with its sign
 */
public record NumberLiteral(SourceRange range, String text) implements Value {

  /** Its value where it is a whole number that fits. */
  public OptionalLong whole() {
    try {
      return OptionalLong.of(Long.parseLong(text.replaceAll("\\s+", "")));
    } catch (NumberFormatException notWhole) {
      return OptionalLong.empty();
    }
  }
}
