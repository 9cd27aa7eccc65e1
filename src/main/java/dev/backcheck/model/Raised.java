package dev.backcheck.model;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The severity of {@code RAISERROR (message, severity, state)} (<a
 * href="https://learn.microsoft.com/sql/t-sql/language-elements/raiserror-transact-sql">RAISERROR</a>).
 */
final class Raised {

  /** From here on the connection is closed. */
  static final int FATAL = 20;

  // Messages have 2,047 characters at most.
  private static final int LONGEST = 2500;

  // The severity is the first number behind the message, which is a literal, a variable or a
  // number.
  private static final Pattern SEVERITY =
      Pattern.compile(
          "RAISERROR\\s*\\(\\s*(?:N?'(?:[^']|'')*+'|@[\\w@#$]++|\\d++)\\s*,\\s*(\\d{1,3})\\s*,",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LOG =
      Pattern.compile("\\)\\s*WITH\\b[\\s\\w,]*\\bLOG\\b", Pattern.CASE_INSENSITIVE);

  private Raised() {}

  static int severity(Source source, SourceRange statement) {
    int end = Math.min(statement.end(), statement.start() + LONGEST);
    Matcher matcher = SEVERITY.matcher(source.text()).region(statement.start(), end);
    // Without WITH LOG such a severity is refused, and the script goes on.
    int severity = matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
    return severity < FATAL || LOG.matcher(source.text(statement)).find() ? severity : 0;
  }
}
