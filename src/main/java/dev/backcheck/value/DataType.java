package dev.backcheck.value;

import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.FunctionCall;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.NumberLiteral;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a text in a variable, a CAST or a CONVERT. A length that is not said is 1 in a
 * declaration and 30 in CAST and CONVERT (<a
 * href="https://learn.microsoft.com/sql/t-sql/data-types/char-and-varchar-transact-sql">char and
 * varchar</a>).
 *
 * @param most so many characters it holds; without bound for MAX, and for types that are no text
 */
public record DataType(Kind kind, int most) {

  /** What values are, as far as joining and comparing texts goes. */
  enum Kind {
    /** Characters, which are cut at a length. */
    TEXT,
    /** Characters, filled up with blanks: {@code char(10)}. */
    PADDED,
    /** A whole number: {@code +} adds, and its text is its digits. */
    WHOLE,
    /** A date, an amount: its text is not what is written. */
    OTHER
  }

  /** A text of any length. */
  public static final DataType ANY_TEXT = new DataType(Kind.TEXT, Integer.MAX_VALUE);

  private static final int IN_DECLARATION = 1;
  private static final int IN_CAST = 30;
  private static final int SYSNAME = 128;
  private static final Pattern CHARACTERS =
      Pattern.compile(
          "(?:NATIONAL +)?(?:N?(?:VAR)?CHAR|CHARACTER)( +VARYING)?(?: *\\( *(MAX|[0-9]{1,9}) *\\))?");
  private static final Pattern WORD = Pattern.compile("\\[?([A-Z0-9_]+)\\]?");
  private static final Set<String> WHOLE =
      Set.of("INT", "INTEGER", "BIGINT", "SMALLINT", "TINYINT");
  private static final Set<String> OTHERS =
      Set.of(
          "BINARY",
          "BIT",
          "DATE",
          "DATETIME",
          "DATETIME2",
          "DATETIMEOFFSET",
          "DEC",
          "DECIMAL",
          "DOUBLE",
          "FLOAT",
          "MONEY",
          "NUMERIC",
          "REAL",
          "SMALLDATETIME",
          "SMALLMONEY",
          "SQL_VARIANT",
          "TIME",
          "UNIQUEIDENTIFIER",
          "VARBINARY",
          "XML");

  /**
   * The type of a variable or parameter. One that somebody defined counts as a text of any length.
   *
   * @param type as written, in upper case, e.g. {@code NVARCHAR(400)}
   */
  public static DataType declared(String type) {
    return of(type, IN_DECLARATION);
  }

  /** The type a CAST or CONVERT makes. */
  static DataType inCast(Expression type) {
    if (type instanceof Name name) {
      return of(name.value().toUpperCase(Locale.ROOT), IN_CAST);
    }
    if (!(type instanceof FunctionCall call) || call.arguments().isEmpty()) {
      return new DataType(Kind.OTHER, Integer.MAX_VALUE);
    }
    String length = call.arguments().get(0) instanceof NumberLiteral said ? said.text() : "MAX";
    return of(call.function().toUpperCase(Locale.ROOT) + "(" + length + ")", IN_CAST);
  }

  private static DataType of(String type, int unsaid) {
    Matcher word = WORD.matcher(type);
    String name = word.lookingAt() ? word.group(1) : "";
    if (name.equals("SYSNAME")) {
      return new DataType(Kind.TEXT, SYSNAME);
    }
    if (WHOLE.contains(name) || OTHERS.contains(name)) {
      return new DataType(WHOLE.contains(name) ? Kind.WHOLE : Kind.OTHER, Integer.MAX_VALUE);
    }
    Matcher characters = CHARACTERS.matcher(type.replace("[", "").replace("]", ""));
    if (!characters.matches()) {
      return ANY_TEXT;
    }
    boolean padded = !type.contains("VAR");
    return new DataType(padded ? Kind.PADDED : Kind.TEXT, length(characters.group(2), unsaid));
  }

  private static int length(@Nullable String written, int unsaid) {
    if (written == null) {
      return unsaid;
    }
    return written.equals("MAX") ? Integer.MAX_VALUE : Integer.parseInt(written);
  }
}
