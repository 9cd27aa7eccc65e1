package dev.backcheck.value;

import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.FunctionCall;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.NumberLiteral;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a text the character types hold. A length that is not said is 1 in a declaration and
 * 30 in CAST and CONVERT (<a
 * href="https://learn.microsoft.com/sql/t-sql/data-types/char-and-varchar-transact-sql">char and
 * varchar</a>).
 */
public final class CharacterTypes {

  /** The length that CAST and CONVERT take where none is said. */
  static final int IN_CAST = 30;

  private static final int IN_DECLARATION = 1;
  private static final int SYSNAME = 128;
  private static final Pattern DECLARED =
      Pattern.compile("(?:N?(?:VAR)?CHAR|SYSNAME)(?: *\\( *(MAX|[0-9]{1,9}) *\\))?");

  private CharacterTypes() {}

  /**
   * How many characters a declared variable holds; without bound for MAX, and for other types,
   * whose values are not cut.
   *
   * @param type in upper case, e.g. {@code NVARCHAR(400)}
   */
  public static int longest(String type) {
    Matcher declared = DECLARED.matcher(type);
    if (!declared.matches()) {
      return Integer.MAX_VALUE;
    }
    return type.startsWith("SYSNAME") ? SYSNAME : length(declared.group(1), IN_DECLARATION);
  }

  /** The same for a type in an expression; negative for one that is no character type. */
  static int longest(Expression type, int unsaid) {
    if (type instanceof Name name) {
      String word = name.value().toUpperCase(Locale.ROOT);
      return word.equals("SYSNAME") ? SYSNAME : DECLARED.matcher(word).matches() ? unsaid : -1;
    }
    if (!(type instanceof FunctionCall call) || call.arguments().size() != 1) {
      return -1;
    }
    boolean character = DECLARED.matcher(call.function().toUpperCase(Locale.ROOT)).matches();
    if (!character) {
      return -1;
    }
    return call.arguments().get(0) instanceof NumberLiteral number
        ? length(number.text(), unsaid)
        : Integer.MAX_VALUE;
  }

  private static int length(@org.jspecify.annotations.Nullable String written, int unsaid) {
    if (written == null) {
      return unsaid;
    }
    return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : Integer.MAX_VALUE;
  }
}
