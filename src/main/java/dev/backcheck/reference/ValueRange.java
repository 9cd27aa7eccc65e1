package dev.backcheck.reference;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the constant value of an option must be. The server checks it when the statement runs:
 * messages 3217, 3250 and 3253.
 *
 * @param min the lowest number
 * @param max the highest number
 * @param multipleOf what the number must be a multiple of; 1 when any will do
 * @param powerOfTwo whether the number must be a power of two
 * @param maxLength how many UTF-16 units a text may have
 * @param form what a text must look like
 */
public record ValueRange(
    OptionalLong min,
    OptionalLong max,
    long multipleOf,
    boolean powerOfTwo,
    OptionalInt maxLength,
    Form form) {

  /** What a text must look like. */
  public enum Form {
    /** Anything. */
    ANY,
    /** A date, perhaps with a time, as {@code datetime} reads it. */
    DATE,
    /** A JSON object. */
    JSON
  }

  private static final ValueRange ANYTHING =
      new ValueRange(
          OptionalLong.empty(), OptionalLong.empty(), 1, false, OptionalInt.empty(), Form.ANY);

  /** Whether the number is one of those. */
  public boolean admits(long number) {
    return (min.isEmpty() || number >= min.getAsLong())
        && (max.isEmpty() || number <= max.getAsLong())
        && number % multipleOf == 0
        && (!powerOfTwo || (number > 0 && Long.bitCount(number) == 1));
  }

  /** Whether a text of so many UTF-16 units is short enough. */
  public boolean admitsLength(int length) {
    return maxLength.isEmpty() || length <= maxLength.getAsInt();
  }

  /**
   * The numbers in words, for example {@code a power of two from 512 to 65536}; empty when any
   * number will do.
   */
  public String numbers() {
    StringBuilder words = new StringBuilder();
    if (powerOfTwo) {
      words.append("a power of two");
    } else if (multipleOf > 1) {
      words.append("a multiple of ").append(multipleOf);
    } else if (min.isPresent() || max.isPresent()) {
      words.append("a number");
    }
    if (min.isPresent() && max.isPresent()) {
      words.append(" from ").append(min.getAsLong()).append(" to ").append(max.getAsLong());
    } else if (min.isPresent()) {
      words.append(min.getAsLong() == 1 ? " above 0" : " of at least " + min.getAsLong());
    }
    return words.toString();
  }

  /** The range of a row, its parts separated by blanks; nothing when the cell is empty. */
  static Optional<ValueRange> of(Table.Row row, String column) {
    if (row.find(column).isEmpty()) {
      return Optional.empty();
    }
    ValueRange range = ANYTHING;
    String[] parts = row.get(column).split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean takesNext = parts[i].equals("multiple");
      try {
        range = range.with(takesNext ? parts[i] + parts[i + 1] : parts[i]);
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw row.invalid(column);
      }
      i += takesNext ? 1 : 0;
    }
    return Optional.of(range);
  }

  private ValueRange with(String part) {
    if (part.equals("pow2")) {
      return new ValueRange(min, max, multipleOf, true, maxLength, form);
    }
    if (part.equals("date") || part.equals("json")) {
      return new ValueRange(
          min, max, multipleOf, powerOfTwo, maxLength, part.equals("date") ? Form.DATE : Form.JSON);
    }
    if (part.startsWith("multiple")) {
      return new ValueRange(min, max, positive(part.substring(8)), powerOfTwo, maxLength, form);
    }
    if (part.startsWith("length<=")) {
      return new ValueRange(
          min,
          max,
          multipleOf,
          powerOfTwo,
          OptionalInt.of((int) positive(part.substring(8))),
          form);
    }
    int dots = part.indexOf("..");
    if (dots >= 0) {
      long low = Long.parseLong(part.substring(0, dots));
      long high = Long.parseLong(part.substring(dots + 2));
      if (low > high) {
        throw new IllegalArgumentException(part);
      }
      return new ValueRange(
          OptionalLong.of(low), OptionalLong.of(high), multipleOf, powerOfTwo, maxLength, form);
    }
    if (!part.startsWith(">")) {
      throw new IllegalArgumentException(part);
    }
    long low =
        part.startsWith(">=")
            ? Long.parseLong(part.substring(2))
            : Long.parseLong(part.substring(1)) + 1;
    return new ValueRange(OptionalLong.of(low), max, multipleOf, powerOfTwo, maxLength, form);
  }

  private static long positive(String digits) {
    long number = Long.parseLong(digits);
    if (number <= 0) {
      throw new IllegalArgumentException(digits);
    }
    return number;
  }
}
