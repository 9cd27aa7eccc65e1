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
    int mark = outsideHoles(pattern, colon + 3, "?#");
    int end = mark < 0 ? pattern.length() : mark;
    String rest = pattern.substring(colon + 3, end);
    int slash = outsideHoles(rest, 0, "/");
    String authority = slash < 0 ? rest : rest.substring(0, slash);
    String path = slash < 0 ? "" : rest.substring(slash + 1);
    int portAt = authority.lastIndexOf(':');
    boolean hasPort =
        portAt >= 0 && authority.substring(portAt + 1).chars().allMatch(StorageUrlText::isDigit);
    String scheme = pattern.substring(0, colon).toLowerCase(Locale.ROOT);
    String host = hasPort ? authority.substring(0, portAt) : authority;
    String port = hasPort ? authority.substring(portAt + 1) : "";
    return Optional.of(
        new StorageUrl(
            pattern,
            scheme,
            lowerOutsideHoles(host),
            scheme.equals("https") && port.equals("443") ? "" : port,
            segments(path),
            path.endsWith("/") || (slash >= 0 && path.isEmpty()),
            mark >= 0 && pattern.charAt(mark) == '?',
            mark >= 0 && pattern.indexOf('#', mark) >= 0));
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

  // A placeholder may hold any character, so marks inside one end nothing.
  private static int outsideHoles(String text, int from, String marks) {
    boolean hole = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == KnownText.HOLE) {
        hole = !hole;
      } else if (!hole && marks.indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    boolean hole = false;
    int from = 0;
    for (int i = 0; i <= path.length(); i++) {
      char c = i < path.length() ? path.charAt(i) : '/';
      if (c == KnownText.HOLE) {
        hole = !hole;
      } else if (c == '/' && (!hole || i == path.length())) {
        if (i < path.length() || i > from) {
          segments.add(path.substring(from, i));
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
