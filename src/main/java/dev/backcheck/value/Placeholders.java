package dev.backcheck.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a tool or a person will put another text for: {@code $(x)}, <code>${x}</code>, {@code
 * <x>}.
 */
final class Placeholders {

  record Span(int start, int end) {}

  private Placeholders() {}

  static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int end = endAt(text, i);
      if (end > i) {
        spans.add(new Span(i, end));
        i = end - 1;
      }
    }
    return spans;
  }

  private static int endAt(String text, int i) {
    char c = text.charAt(i);
    if (c == '<') {
      return closing(text, i + 1, '>');
    }
    if (c != '$' || i + 1 == text.length()) {
      return -1;
    }
    return switch (text.charAt(i + 1)) {
      case '(' -> closing(text, i + 2, ')');
      case '{' -> closing(text, i + 2, '}');
      default -> -1;
    };
  }

  // A placeholder is short and holds neither its own opening nor a line end.
  private static int closing(String text, int from, char mark) {
    int limit = Math.min(text.length(), from + 100);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        return i > from ? i + 1 : -1;
      }
      if (c == '\n' || c == '\r' || c == '\'' || c == '<') {
        return -1;
      }
    }
    return -1;
  }
}
