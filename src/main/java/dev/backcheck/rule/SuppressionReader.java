package dev.backcheck.rule;

import dev.backcheck.rule.Suppression.Named;
import dev.backcheck.rule.Suppression.Until;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Comment;
import dev.backcheck.syntax.Script;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the suppressions among the comments of a script: each stands at the start of a line. */
final class SuppressionReader {

  private static final String MARK = "backcheck:";
  private final Source source;
  private final String text;
  private final Reach reach;
  private final List<Suppression> found = new ArrayList<>();

  private SuppressionReader(Script script) {
    this.source = script.source();
    this.text = source.text();
    this.reach = new Reach(script);
  }

  static List<Suppression> of(Script script) {
    if (script.comments().isEmpty()) {
      return List.of();
    }
    SuppressionReader reader = new SuppressionReader(script);
    script.comments().forEach(reader::read);
    return reader.found;
  }

  private void read(Comment comment) {
    int from = comment.range().start() + 2;
    int end = comment.range().end();
    boolean block = text.startsWith("/*", comment.range().start());
    if (block && text.startsWith("*/", end - 2) && end - 2 >= from) {
      end -= 2;
    }
    while (from < end) {
      int lineEnd = lineEnd(from, end);
      int at = from;
      while (at < lineEnd && (text.charAt(at) <= ' ' || text.charAt(at) == '*')) {
        at++;
      }
      if (text.regionMatches(true, at, MARK, 0, MARK.length()) && at + MARK.length() <= lineEnd) {
        found.add(read(comment, at, lineEnd));
      }
      from = lineEnd + 1;
    }
  }

  private int lineEnd(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private Suppression read(Comment comment, int start, int lineEnd) {
    Matcher matcher = Words.WORD.matcher(text).region(start + MARK.length(), lineEnd);
    boolean any = matcher.lookingAt();
    String word = any ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    int at = any ? matcher.end() : start + MARK.length();
    List<Named> rules = new ArrayList<>();
    matcher.usePattern(Words.FIRST).region(at, lineEnd);
    while (matcher.lookingAt()) {
      rules.add(new Named(matcher.group(1), new SourceRange(matcher.start(1), matcher.end(1))));
      at = matcher.end();
      matcher.usePattern(Words.NEXT).region(at, lineEnd);
    }
    Matcher limit = Words.UNTIL.matcher(text).region(at, lineEnd).useTransparentBounds(true);
    boolean limited = limit.find();
    String rest =
        limited
            ? text.substring(at, limit.start()) + " " + text.substring(limit.end(), lineEnd)
            : text.substring(at, lineEnd);
    int end = lineEnd;
    while (text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Suppression(
        source,
        new SourceRange(start, end),
        word,
        rules,
        reason(rest),
        limited ? Optional.of(until(limit)) : Optional.empty(),
        word.equals(Suppression.IGNORE_FILE)
            ? List.of(new SourceRange(0, text.length()))
            : reach.of(comment.range()));
  }

  private static String reason(String rest) {
    String reason = Words.ENDS.matcher(rest).replaceAll("");
    return Words.LETTER.matcher(reason).find() ? reason.replaceAll("\\s++", " ") : "";
  }

  private static Until until(Matcher found) {
    String day = found.group(1).replaceFirst("[,;.)]++$", "");
    return new Until(day, new SourceRange(found.start(), found.end()), day(day));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  // Most scripts suppress nothing, so most checks compile none of these.
  private static final class Words {

    static final Pattern WORD = Pattern.compile("[ \\t]*+([\\w-]*+)");
    static final Pattern FIRST = Pattern.compile("[ \\t]++([\\w-]++)(?!=)");
    static final Pattern NEXT = Pattern.compile("[ \\t]*+,[ \\t]*+([\\w-]++)");
    static final Pattern UNTIL = Pattern.compile("(?i)(?<![\\w-])until[ \\t]*+=[ \\t]*+(\\S*+)");
    static final Pattern ENDS =
        Pattern.compile("^[\\s:,;\\p{Pd}]++|(?<![\\s:,;\\p{Pd}])[\\s:,;\\p{Pd}]++$");
    static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Words() {}
  }
}
