package dev.backcheck.model;

import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the text of a storage URL apart; what is unknown in it stands between two holes. */
final class StorageUrlText {

  private StorageUrlText() {}

  /** The URL of a pattern; empty when it has no scheme followed by {@code ://}. */
  static Optional<StorageUrl> parse(String pattern) {
    int colon = pattern.indexOf("://");
    if (colon <= 0 || !isScheme(pattern, colon)) {
      return Optional.empty();
    }
    int start = colon + 3;
    int mark = end(pattern, start, pattern.length(), '?', '#');
    int slash = end(pattern, start, mark, '/', '/');
    int portAt = pattern.lastIndexOf(':', slash - 1);
    boolean hasPort = portAt >= start && isDigits(pattern, portAt + 1, slash);
    String scheme = pattern.substring(0, colon).toLowerCase(Locale.ROOT);
    String host = pattern.substring(start, hasPort ? portAt : slash);
    String port = hasPort ? pattern.substring(portAt + 1, slash) : "";
    return Optional.of(
        new StorageUrl(
            pattern,
            scheme,
            lowerOutsideHoles(host),
            scheme.equals("https") && port.equals("443") ? "" : port,
            slash < mark ? segments(pattern, slash + 1, mark) : List.of(),
            slash < mark && pattern.charAt(mark - 1) == '/',
            mark < pattern.length() && pattern.charAt(mark) == '?',
            mark < pattern.length() && pattern.indexOf('#', mark) >= 0));
  }

  private static boolean isScheme(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || (!isDigit(c) && c != '+' && c != '-' && c != '.'))) {
        return false;
      }
    }
    return true;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  // Where the first of two marks stands; the end where neither does. A placeholder may hold any
  // character, so marks inside one end nothing.
  private static int end(String text, int from, int to, char mark, char other) {
    boolean hole = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == KnownText.HOLE) {
        hole = !hole;
      } else if (!hole && (c == mark || c == other)) {
        return i;
      }
    }
    return to;
  }

  private static List<String> segments(String text, int start, int end) {
    List<String> segments = new ArrayList<>(4);
    boolean hole = false;
    int from = start;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : '/';
      if (c == KnownText.HOLE) {
        hole = !hole;
      } else if (c == '/' && (!hole || i == end)) {
        if (i < end || i > from) {
          segments.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return segments;
  }

  // A placeholder stays as the script writes it.
  private static String lowerOutsideHoles(String text) {
    if (!StorageUrl.hasHole(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder lower = new StringBuilder(text.length());
    boolean hole = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hole ^= c == KnownText.HOLE;
      lower.append(hole ? c : Character.toLowerCase(c));
    }
    return lower.toString();
  }
}
