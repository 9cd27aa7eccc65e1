package dev.backcheck.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Takes secrets out of text before anybody sees it: passwords, {@code SECRET} values, the signature
 * of a shared access signature and keys in connection strings, also inside strings that hold SQL
 * themselves. Errs on the side of masking too much.
 */
public final class Redaction {

  /** What stands in place of a secret. */
  public static final String MASK = "***";

  private static final String TYPOGRAPHIC = "\u2018\u2019\u201C\u201D";

  // Every quantifier is possessive or bounded: linear for hostile input.
  private static final LazyPattern ASSIGNED =
      LazyPattern.of(
          "(?i)\\b(?:SECRET|(?:MEDIA|OLD_)?PASSWORD|KEY_SOURCE)\\s*+=[\\s=:]*+N?+('++|\"++|[\u2018\u2019\u201C\u201D]|0x(?=[0-9A-F]{8}))");

  private static final LazyPattern VARIABLE =
      LazyPattern.of(
          "(?i)@\\w{0,60}?(?:passw|pwd|secret|token|access_?key|sas\\b)\\w{0,60}+"
              + "[^'\"=;@]{0,80}+=[\\s=:]*+N?+('++|\"++)");

  private static final LazyPattern SETVAR =
      LazyPattern.of(
          "(?im)^[ \\t]*+:setvar[ \\t]++[\\w-]{0,60}?(?:passw|pwd|secret|token|key|sas)[\\w-]{0,60}+"
              + "[ \\t]++([^\\r\\n]++)");

  private static final LazyPattern TOKEN =
      LazyPattern.of(
          "(?i)(?:\\bsig=|\\b(?:Account|SharedAccess)Key=|\\bBearer\\s++(?=[A-Za-z0-9._~+/=-]{8}))"
              + "([^&'\"\\s\\])>,;]++)");

  private Redaction() {}

  /** The text with every secret that can be recognised replaced by {@link #MASK}. */
  public static String of(String text) {
    List<SourceRange> hidden = ranges(text);
    if (hidden.isEmpty()) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    for (SourceRange range : hidden) {
      result.append(text, from, range.start()).append(MASK);
      from = range.end();
    }
    return result.append(text, from, text.length()).toString();
  }

  /** Where the secrets stand that can be recognised, in order; the ranges do not overlap. */
  public static List<SourceRange> ranges(String text) {
    List<SourceRange> found = new ArrayList<>();
    if (mayHold(text, "secret") || mayHold(text, "password") || mayHold(text, "key_source")) {
      assigned(ASSIGNED, text, found);
    }
    if (text.indexOf('@') >= 0) {
      assigned(VARIABLE, text, found);
    }
    if (mayHold(text, "setvar")) {
      groups(SETVAR, text, found);
    }
    if (mayHold(text, "sig=") || mayHold(text, "key=") || mayHold(text, "bearer")) {
      groups(TOKEN, text, found);
    }
    return merged(found);
  }

  private static void assigned(LazyPattern pattern, String text, List<SourceRange> found) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      String opening = matcher.group(1);
      int start = matcher.end();
      int end =
          TYPOGRAPHIC.contains(opening)
              ? endOfTypographic(text, start)
              : opening.startsWith("0")
                  ? endOfHash(text, start)
                  : endOfString(text, start, opening.charAt(0), opening.length());
      if (end > start) {
        found.add(new SourceRange(start, end));
      }
      from = Math.max(end, matcher.end());
    }
  }

  // Inside a string that holds SQL every quote is doubled, at every level again: a run of twice as
  // many quotes as the opening has is a quote in the secret, any other run closes it.
  private static int endOfString(String text, int start, char quote, int quotes) {
    if (quotes % 2 == 0 && (start == text.length() || ";,)\r\n".indexOf(text.charAt(start)) >= 0)) {
      return start;
    }
    int at = text.indexOf(quote, start);
    while (at >= 0) {
      int end = at;
      while (end < text.length() && text.charAt(end) == quote) {
        end++;
      }
      int run = end - at;
      if (run >= quotes && run % (2 * quotes) != 0) {
        return at;
      }
      at = text.indexOf(quote, end);
    }
    return text.length();
  }

  // The quotes of a word processor close nothing for the server: mask up to the next one, or the
  // end of the line.
  private static int endOfTypographic(String text, int start) {
    int end = start;
    while (end < text.length() && (TYPOGRAPHIC + "\r\n").indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int endOfHash(String text, int start) {
    int end = start;
    while (end < text.length() && Character.digit(text.charAt(end), 16) >= 0) {
      end++;
    }
    return end;
  }

  private static void groups(LazyPattern pattern, String text, List<SourceRange> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new SourceRange(matcher.start(1), matcher.end(1)));
    }
  }

  private static List<SourceRange> merged(List<SourceRange> found) {
    if (found.size() < 2) {
      return List.copyOf(found);
    }
    List<SourceRange> result = new ArrayList<>();
    for (SourceRange range : found.stream().sorted().toList()) {
      int last = result.size() - 1;
      if (last >= 0 && range.start() <= result.get(last).end()) {
        result.set(last, result.get(last).to(range));
      } else {
        result.add(range);
      }
    }
    return List.copyOf(result);
  }

  // Words are in lower case ASCII; most characters are told apart by one comparison.
  private static boolean mayHold(String text, String word) {
    char first = word.charAt(0);
    int last = text.length() - word.length();
    for (int i = 0; i <= last; i++) {
      if ((text.charAt(i) | 0x20) == first && text.regionMatches(true, i, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
