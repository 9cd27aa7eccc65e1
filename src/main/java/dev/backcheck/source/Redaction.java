package dev.backcheck.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of text before anybody sees it: passwords, {@code SECRET} values and the
 * signature of a shared access signature, also inside strings that hold SQL themselves. Errs on the
 * side of masking too much.
 */
public final class Redaction {

  /** What stands in place of a secret. */
  public static final String MASK = "***";

  // Every quantifier is possessive or bounded by a negated set: linear for hostile input.
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?i)\\b((?:SECRET|(?:MEDIA)?PASSWORD|KEY_SOURCE)\\s*+=\\s*+N?+)('++)((?:[^'])*+)('*+)");

  private static final Pattern SIGNATURE =
      Pattern.compile("(?i)((?:[?&]|\\b)sig=)[^&'\"\\s\\])>,;]++");

  private static final Pattern TOKEN =
      Pattern.compile("(?i)(\\bBearer\\s++)[A-Za-z0-9._~+/=-]{8,}+");

  private Redaction() {}

  /** The text with every secret that can be recognised replaced by {@link #MASK}. */
  public static String of(String text) {
    String result = text;
    if (mayHold(result, "secret") || mayHold(result, "password") || mayHold(result, "key_source")) {
      result = ASSIGNED.matcher(result).replaceAll(m -> Matcher.quoteReplacement(assigned(m)));
    }
    if (mayHold(result, "sig=")) {
      result = SIGNATURE.matcher(result).replaceAll("$1***");
    }
    if (mayHold(result, "bearer")) {
      result = TOKEN.matcher(result).replaceAll("$1***");
    }
    return result;
  }

  private static String assigned(java.util.regex.MatchResult match) {
    if (match.group(3).isEmpty()) {
      return match.group();
    }
    return match.group(1) + match.group(2) + MASK + match.group(4);
  }

  private static boolean mayHold(String text, String word) {
    int last = text.length() - word.length();
    for (int i = 0; i <= last; i++) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
