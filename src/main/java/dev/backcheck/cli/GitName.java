package dev.backcheck.cli;

/**
 * Compares a name with a pattern of {@code .gitignore}: {@code *}, {@code ?}, {@code [a-z]}, {@code
 * [!a]}, and a backslash before a sign that means itself.
 */
final class GitName {

  private final String pattern;
  private final String name;
  // Behind the sign of the pattern that was looked at last.
  private int behind;

  private GitName(String pattern, String name) {
    this.pattern = pattern;
    this.name = name;
  }

  static boolean matches(String pattern, String name) {
    return new GitName(pattern, name).matches();
  }

  // A star takes as little as it can; where that fails, the last one takes one more.
  private boolean matches() {
    int p = 0;
    int n = 0;
    int star = -1;
    int taken = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        taken = n;
      } else if (p < pattern.length() && one(p, name.charAt(n))) {
        p = behind;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++taken;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private boolean one(int p, char c) {
    char sign = pattern.charAt(p);
    behind = p + 1;
    if (sign == '?') {
      return true;
    }
    if (sign == '\\' && p + 1 < pattern.length()) {
      behind = p + 2;
      return pattern.charAt(p + 1) == c;
    }
    int close = sign == '[' ? close(p) : -1;
    if (close < 0) {
      return sign == c;
    }
    behind = close + 1;
    boolean not = pattern.charAt(p + 1) == '!' || pattern.charAt(p + 1) == '^';
    return choice(p + (not ? 2 : 1), close, c) != not;
  }

  // A bracket right behind the opening one belongs to the choice.
  private int close(int open) {
    int at = open + 1;
    if (at < pattern.length() && (pattern.charAt(at) == '!' || pattern.charAt(at) == '^')) {
      at++;
    }
    return pattern.indexOf(']', at + 1);
  }

  private boolean choice(int from, int to, char c) {
    for (int at = from; at < to; at++) {
      char low =
          pattern.charAt(at) == '\\' && at + 1 < to ? pattern.charAt(++at) : pattern.charAt(at);
      boolean range = at + 2 < to && pattern.charAt(at + 1) == '-';
      char high = range ? pattern.charAt(at + 2) : low;
      at += range ? 2 : 0;
      if (low <= c && c <= high) {
        return true;
      }
    }
    return false;
  }
}
